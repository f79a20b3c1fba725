package org.gongyak.server.organization.office;

import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.GovernmentId;

/** The term of the current government that an office page is about. */
public record OfficeTerm(Government government, HeldTerm term) {

    public GovernmentId id() {
        return government.id();
    }

    /** The address of its register of pledges. */
    public String register() {
        return "/office/" + term.key() + "/pledges";
    }
}
