package org.gongyak.server.report.web;

import java.util.Map;
import org.gongyak.server.organization.office.Office;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The front door: it leads to the register of the current term, and to a start page while there is none. */
@Controller
final class StartController {
    private final Office office;
    private final Pages pages;
    private final OfficeFrame frame;

    StartController(Office office, Pages pages, OfficeFrame frame) {
        this.office = office;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping({"/", "/office/pledges"})
    View start(Visit visit) {
        return office.findCurrentTerm()
                .<View>map(term -> new RedirectView(term.register()))
                .orElseGet(() -> pages.page("home", Map.of("page", frame.start(visit, visit.say("service")))));
    }
}
