@NullMarked
package org.gongyak.server.book;

import org.jspecify.annotations.NullMarked;
