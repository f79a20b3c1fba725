/** What can be done here: receive a file, import its cards. */
@NullMarked
package org.gongyak.server.exchange.act;

import org.jspecify.annotations.NullMarked;
