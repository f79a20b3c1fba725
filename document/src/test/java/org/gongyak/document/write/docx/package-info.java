@NullMarked
package org.gongyak.document.write.docx;

import org.jspecify.annotations.NullMarked;
