/** What can be done here: register a government, register a term. */
@NamedInterface("act")
@NullMarked
package org.gongyak.server.organization.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
