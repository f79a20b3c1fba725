@NullMarked
package org.gongyak.server.exchange.act;

import org.jspecify.annotations.NullMarked;
