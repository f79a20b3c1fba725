package org.gongyak.document.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongyak.card.Card;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.sheet.Sheet;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes cards as one HTML file that looks and prints like the official form: no script, nothing loaded from elsewhere, each card on a
 * page of its own. What the card says is text in it, never markup.
 */
public final class HtmlWriter {
    private static final String STYLE = style();

    private HtmlWriter() {}

    /** The whole file, one card or several. */
    public static String write(List<Card> cards) {
        Document page = Document.createShell("");
        page.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(0).maxPaddingWidth(0);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", "ko");
        head(page, cards);
        cards.forEach(card -> page.body().appendChild(article(card)));
        return page.outerHtml() + "\n";
    }

    private static void head(Document page, List<Card> cards) {
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(cards.size() == 1 ? name(cards.getFirst()) : "공약사업 관리카드 " + cards.size() + "건");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
    }

    /** One card, to be put into a page. */
    public static Element article(Card card) {
        return HtmlSheet.of(OfficialForm.of(card));
    }

    /** One sheet, to be put into a page. */
    public static Element article(Sheet sheet) {
        return HtmlSheet.of(sheet);
    }

    private static String name(Card card) {
        return (card.number() + " " + card.title()).strip();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("card.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
