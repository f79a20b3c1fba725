package org.gongyak.server.exchange.web.batch;

import java.util.List;
import java.util.Map;
import org.gongyak.server.exchange.web.ImportPages;
import org.gongyak.server.platform.page.OfficeFrame;
import org.gongyak.server.platform.page.Page;
import org.gongyak.server.platform.page.Pages;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.part.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page of a batch in its frame. */
@Component
final class BatchPages {
    private final Pages pages;
    private final OfficeFrame frame;

    BatchPages(Pages pages, OfficeFrame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    View page(Visit visit, BatchView view, List<FieldError> errors) {
        Page page = frame.page(visit, ImportPages.SECTION, visit.say("batch.title"), ImportPages.startLink(visit));
        return pages.page("exchange/batch", Map.of("page", page, "view", view, "errors", errors));
    }
}
