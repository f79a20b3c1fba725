/** The bytes of the log: what a payload holds and how rows are hashed into a chain. */
@NullMarked
package org.gongyak.server.audit.chain;

import org.jspecify.annotations.NullMarked;
