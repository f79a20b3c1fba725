/** The database of the last landed version, opened by this one. */
@NullMarked
package org.gongyak.server.landed;

import org.jspecify.annotations.NullMarked;
