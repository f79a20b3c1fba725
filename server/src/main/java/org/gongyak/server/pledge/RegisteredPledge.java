package org.gongyak.server.pledge;

import org.gongyak.server.organization.TermKey;

/**
 * A pledge of the register.
 *
 * @param number the one it goes by now
 */
public record RegisteredPledge(PledgeId id, TermKey term, ManagementNumber number) {}
