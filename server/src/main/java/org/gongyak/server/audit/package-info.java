/**
 * The log (감사기록): what was done, by which post, when, from where. One chain of hashes for each government, which an outsider can
 * recompute; see docs/decisions/0004-hash-chained-log.md.
 *
 * <p>Words: <i>act</i>, what was done; <i>actor</i>, the post that did it; <i>particulars</i>, the act's details; <i>chain</i> and its
 * <i>head</i>; <i>sealed record</i>, a row of another room that the log vouches for; <i>misfit</i>, the first place that does not fit.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.gongyak.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
