/** HWP files in the making, for tests: records, blocks of them, and the file around them. */
@NullMarked
package org.gongyak.document.hwp;

import org.jspecify.annotations.NullMarked;
