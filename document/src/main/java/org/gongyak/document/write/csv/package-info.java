/**
 * Money and entries of cards as tables for other programs: CSV in UTF-8 with a byte order mark, which spreadsheets need to read Korean,
 * lines ended as RFC 4180 has them.
 */
@NullMarked
package org.gongyak.document.write.csv;

import org.jspecify.annotations.NullMarked;
