package org.gongyak.server.exchange.web;

import java.util.List;
import java.util.Map;
import org.gongyak.document.read.ReadableFormat;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.language.Language;
import org.gongyak.server.platform.page.part.FieldError;
import org.gongyak.server.platform.page.part.FileDrop;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The pages of imports in their frame. */
@Component
public final class ImportPages {
    public static final String SECTION = "menu.imports";

    private final Pages pages;
    private final OfficeFrame frame;
    private final UnsavedBatches unsaved;

    ImportPages(Pages pages, OfficeFrame frame, UnsavedBatches unsaved) {
        this.pages = pages;
        this.frame = frame;
        this.unsaved = unsaved;
    }

    /** The form, with what was wrong with files sent before and ways to those that wait to be saved. */
    View start(Visit visit, List<FieldError> errors) {
        Page page = frame.page(visit, SECTION, visit.say("import.title"));
        String formats = ReadableFormat.names(visit.language() == Language.KOREAN);
        FileDrop drop = new FileDrop(
                "/office/imports",
                ReadableFormat.endings() + ",.zip",
                visit.say("import.hint", formats),
                visit.say("import.read"),
                errors);
        return pages.page("exchange/new", Map.of("page", page, "drop", drop, "unsaved", unsaved.list(visit)));
    }

    View preview(Visit visit, String fileName, PreviewView view) {
        return preview(visit, fileName, view, List.of());
    }

    View preview(Visit visit, String fileName, PreviewView view, List<FieldError> errors) {
        Page page = frame.page(visit, SECTION, fileName, startLink(visit));
        return pages.page("exchange/preview", Map.of("page", page, "view", view, "errors", errors));
    }

    /** The way back to where imports begin. */
    public static Link startLink(Visit visit) {
        return new Link(visit.say("import.title"), Addresses.START);
    }
}
