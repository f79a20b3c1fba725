/** Number formats of spreadsheets (표시 형식): how a stored number is shown. */
@NullMarked
package org.gongyak.document.read.sheet.format;

import org.jspecify.annotations.NullMarked;
