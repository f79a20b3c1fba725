/** Who may talk to the server at all: loopback only, known host names, forms with their token, pages without foreign content. */
@NullMarked
package org.gongyak.server.platform.guard;

import org.jspecify.annotations.NullMarked;
