@NullMarked
package org.gongyak.server.exchange.batch.act;

import org.jspecify.annotations.NullMarked;
