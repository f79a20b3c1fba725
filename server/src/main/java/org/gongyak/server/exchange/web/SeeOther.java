package org.gongyak.server.exchange.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads to the page on which the result of a form stands, so that loading that again sends nothing twice. */
public final class SeeOther {
    private SeeOther() {}

    public static View to(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
