@NullMarked
package org.gongyak.server.exchange.web.batch;

import org.jspecify.annotations.NullMarked;
