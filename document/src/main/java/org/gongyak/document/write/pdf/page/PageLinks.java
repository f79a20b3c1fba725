package org.gongyak.document.write.pdf.page;

import org.gongyak.document.write.pdf.file.Links;
import org.jsoup.nodes.Element;

/** Links to pages of the book, which the layout does not know and the file will. */
public final class PageLinks {
    private static final String PAGE = "#page-";

    private PageLinks() {}

    /** Makes addresses of them that the layout hands on. */
    public static void mark(Element content) {
        for (Element link : content.select("a[href^=" + PAGE + "]")) {
            String page = link.attr("href").substring(PAGE.length());
            // What a link says when it is read aloud apart from its text is asked for by PDF/UA.
            link.attr("href", Links.PAGE + page).attr("title", link.text() + ", " + page + "쪽");
        }
    }
}
