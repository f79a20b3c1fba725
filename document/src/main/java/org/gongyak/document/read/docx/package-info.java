/** DOCX and DOCM files (Office Open XML, ISO/IEC 29500, of both the transitional and the strict kind). */
@NullMarked
package org.gongyak.document.read.docx;

import org.jspecify.annotations.NullMarked;
