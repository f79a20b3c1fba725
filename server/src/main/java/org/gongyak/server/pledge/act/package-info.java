/** What can be done here: register a pledge. */
@NamedInterface("act")
@NullMarked
package org.gongyak.server.pledge.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
