/** The application and its command line; each package beneath is a room, named after a business noun. */
@NullMarked
package org.gongyak.server;

import org.jspecify.annotations.NullMarked;
