package org.gongyak.server.platform;

import java.util.Map;
import org.gongyak.server.platform.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door of the installation. */
@Controller
final class HomeController {
    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    View home() {
        return pages.page("home", Map.of());
    }
}
