package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays HTML out on pages, tagged. */
public final class Layout {
    private static final String STYLE = Resource.text("print.css");
    /** The base of addresses that lead nowhere. */
    private static final String NOWHERE = "about:blank";

    /** At the bottom of a page. */
    private static final String MARGIN = "18mm";
    /** Where pages end is found with some room to spare: a label that is printed once more needs a little of it. */
    private static final String MEASURED_MARGIN = "21mm";

    /** How often a head that stands alone at the foot of a page may push all that follows on. */
    private static final int MOST_ATTEMPTS = 3;

    private static final float PDF_VERSION = 1.7f;

    static {
        // It reports each step to the console of whoever runs the program.
        XRLog.setLoggingEnabled(false);
    }

    private final Fonts fonts;

    public Layout(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The pages that show this content; whoever gets them closes them. The content is changed on the way. */
    public PDDocument of(Element content, Foot foot) throws IOException {
        PDDocument pages = new PDDocument();
        try {
            layOut(content, foot, pages);
            return pages;
        } catch (IOException | RuntimeException broken) {
            pages.close();
            throw broken;
        }
    }

    private void layOut(Element content, Foot foot, PDDocument pages) throws IOException {
        Glyphs.show(content);
        List<Periods> tables = Periods.join(content);
        TableGroups.cut(content);
        List<TableHead> heads = TableHead.among(content);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !heads.isEmpty(); attempt++) {
            try (PdfBoxRenderer measuring = renderer(page(content, foot, MEASURED_MARGIN), foot, pages)) {
                measuring.layout();
                Pages found = new Pages(measuring);
                if (heads.stream().noneMatch(head -> head.isMoved(found::of))) {
                    tables.forEach(table -> table.cut(found::of));
                    break;
                }
            }
        }
        try (PdfBoxRenderer renderer = renderer(page(content, foot, MARGIN), foot, pages)) {
            renderer.createPDFWithoutClosing();
        }
    }

    private PdfBoxRenderer renderer(Document page, Foot foot, PDDocument pages) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), NOWHERE)
                .usePDDocument(pages)
                .usePdfVersion(PDF_VERSION)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new WordBreaker())
                .useInitialPageNumber(foot.numbering().first())
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.offer(builder);
        return builder.buildPdfRenderer();
    }

    private static Document page(Element content, Foot foot, String margin) {
        Document page = Document.createShell("");
        page.child(0).attr("lang", "ko");
        page.title("-");
        page.head().appendElement("style").appendChild(new DataNode(style(foot, margin)));
        page.body().appendChild(content);
        return page;
    }

    private static String style(Foot foot, String margin) {
        return STYLE.replace("{bottom}", margin)
                .replace("{numbering}", foot.numbering().css())
                .replace("{left}", quoted(foot.left()))
                .replace("{right}", quoted(foot.right()));
    }

    private static String quoted(String text) {
        return Glyphs.shown(text).replaceAll("[\\\\\"{}<>\\n]", " ");
    }
}
