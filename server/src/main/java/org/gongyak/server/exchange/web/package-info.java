/** The pages of imports: choose files, look at what was read, save. */
@NullMarked
package org.gongyak.server.exchange.web;

import org.jspecify.annotations.NullMarked;
