package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** On which page each marked element begins, once everything is laid out. */
final class Pages {
    private final Map<String, Box> boxes;
    private final List<PageBox> pages;

    Pages(PdfBoxRenderer renderer) {
        this.boxes = renderer.getSharedContext().getIdMap();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /** Counted from 0; an element that shows nothing is on the first. */
    int of(Element element) {
        Box box = boxes.get(element.id());
        if (box == null) {
            return 0;
        }
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page).getBottom() <= box.getAbsY()) {
            page++;
        }
        return page;
    }
}
