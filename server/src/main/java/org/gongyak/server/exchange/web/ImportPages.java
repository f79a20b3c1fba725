package org.gongyak.server.exchange.web;

import java.util.List;
import java.util.Map;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.gongyak.server.platform.page.part.FileDrop;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The two pages of an import in their frame. */
@Component
final class ImportPages {
    static final String SECTION = "menu.imports";
    static final String START = "/office/imports/new";
    /** What the readers know; the content decides, the ending only helps to choose. */
    private static final String ENDINGS = ".hwpx,.html,.htm,.md,.txt,.tsv";

    private final Pages pages;
    private final OfficeFrame frame;

    ImportPages(Pages pages, OfficeFrame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    /** The form, with what was wrong with files sent before and ways to those that were taken. */
    View start(Visit visit, List<FieldError> errors, List<Link> taken) {
        Page page = frame.page(visit, SECTION, visit.say("import.title"));
        FileDrop drop =
                new FileDrop("/office/imports", ENDINGS, visit.say("import.hint"), visit.say("import.read"), errors);
        return pages.page("exchange/new", Map.of("page", page, "drop", drop, "taken", taken));
    }

    View preview(Visit visit, String fileName, PreviewView view) {
        return preview(visit, fileName, view, List.of());
    }

    View preview(Visit visit, String fileName, PreviewView view, List<FieldError> errors) {
        Page page = frame.page(visit, SECTION, fileName, new Link(visit.say("import.title"), START));
        return pages.page("exchange/preview", Map.of("page", page, "view", view, "errors", errors));
    }
}
