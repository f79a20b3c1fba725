@NullMarked
package org.gongyak.document.write.book.ledger;

import org.jspecify.annotations.NullMarked;
