@NullMarked
package org.gongyak.document.read.docx;

import org.jspecify.annotations.NullMarked;
