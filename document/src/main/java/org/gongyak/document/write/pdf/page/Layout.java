package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
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
            layOut(page(content, foot), foot, pages);
            return pages;
        } catch (IOException | RuntimeException broken) {
            pages.close();
            throw broken;
        }
    }

    private void layOut(Document page, Foot foot, PDDocument pages) throws IOException {
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
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static Document page(Element content, Foot foot) {
        Document page = Document.createShell("");
        page.child(0).attr("lang", "ko");
        page.title("-");
        page.head().appendElement("style").appendChild(new DataNode(style(foot)));
        page.body().appendChild(content);
        return page;
    }

    private static String style(Foot foot) {
        return STYLE.replace("{numbering}", foot.numbering().css())
                .replace("{left}", quoted(foot.left()))
                .replace("{right}", quoted(foot.right()));
    }

    private static String quoted(String text) {
        return Glyphs.shown(text).replaceAll("[\\\\\"{}<>\\n]", " ");
    }
}
