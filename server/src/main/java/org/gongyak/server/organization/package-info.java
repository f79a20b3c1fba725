/**
 * Governments (지방자치단체, 교육청) and the terms of their heads (임기), each valid from a day to a day.
 *
 * <p>Words: <i>government</i>, known in addresses by a short name it keeps for ever; <i>term</i>, one head's, {@code 9} or {@code 9-2}.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::page.format", "audit"})
@NullMarked
package org.gongyak.server.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
