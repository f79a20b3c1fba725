package org.gongyak.server.platform;

import java.util.Map;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door of the installation. */
@Controller
final class HomeController {
    private final Pages pages;
    private final OfficeFrame frame;

    HomeController(Pages pages, OfficeFrame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/")
    View home(Visit visit) {
        return pages.page("home", Map.of("page", frame.start(visit, visit.say("service"))));
    }
}
