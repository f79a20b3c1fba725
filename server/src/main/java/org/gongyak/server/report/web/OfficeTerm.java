package org.gongyak.server.report.web;

import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.HeldTerm;
import org.gongyak.server.platform.GovernmentId;

/** The term of the current government that an office page is about. */
record OfficeTerm(Government government, HeldTerm term) {

    GovernmentId id() {
        return government.id();
    }

    /** The address of its register of pledges. */
    String register() {
        return "/office/" + term.key() + "/pledges";
    }
}
