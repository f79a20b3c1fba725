@NullMarked
package org.gongyak.document.write.pdf.page;

import org.jspecify.annotations.NullMarked;
