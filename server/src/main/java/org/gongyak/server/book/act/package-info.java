/** What can be done here: start a book, cancel it. */
@NullMarked
package org.gongyak.server.book.act;

import org.jspecify.annotations.NullMarked;
