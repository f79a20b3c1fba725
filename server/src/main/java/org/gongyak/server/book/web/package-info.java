/** The pages of books: ask for one, see how far it is, cancel it, take it away. None needs script: a page of a book in the making loads itself anew. */
@NullMarked
package org.gongyak.server.book.web;

import org.jspecify.annotations.NullMarked;
