@NullMarked
package org.gongyak.document.write.form;

import org.jspecify.annotations.NullMarked;
