package org.gongyak.document.write.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.document.write.form.KoreanDate;
import org.gongyak.document.write.pdf.file.Description;
import org.gongyak.document.write.pdf.file.PdfFile;
import org.gongyak.document.write.pdf.page.Fonts;
import org.gongyak.document.write.pdf.page.Foot;
import org.gongyak.document.write.pdf.page.Layout;
import org.gongyak.document.write.pdf.page.Numbering;
import org.gongyak.document.write.pdf.page.PageLinks;
import org.jsoup.nodes.Element;

/**
 * Many cards in one PDF, each laid out and written when it is added, so that a book takes no more memory than its longest card. Every
 * card tells its page, and what needs those pages (a table of contents) is added last and still stands in front.
 *
 * <p>A book serves one thread. It does not close the stream it writes to.
 */
public final class PdfBook implements Closeable {
    /** Stands at the foot of a card that names no day. */
    private static final String FORM = "공약사업 관리카드";

    private final String title;
    private final PdfFile file;
    private final Fonts fonts;
    private final Layout layout;
    private final ZonedDateTime written;
    private int cards;
    private int pages;
    private int frontPages;

    /**
     * @param title of the file, shown by viewers
     * @param subject one sentence on what it holds
     */
    public PdfBook(OutputStream out, String title, String subject, Clock clock) throws IOException {
        this.title = title;
        this.written = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        this.file = new PdfFile(out, new Description(title, subject, written));
        this.fonts = new Fonts(file);
        this.layout = new Layout(fonts);
    }

    /** Adds a card and tells where it stands. */
    public PageRange add(Card card) throws IOException {
        return add(card, Numbering.from(pages + 1), "gongyak-card-%05d.json".formatted(cards + 1));
    }

    /** The only card of a file. */
    PageRange addAlone(Card card) throws IOException {
        return add(card, Numbering.ALONE, "gongyak-card.json");
    }

    private PageRange add(Card card, Numbering numbering, String name) throws IOException {
        PrintedCard printed = new PrintedCard(card);
        Foot foot = new Foot(
                card.referenceDate().map(day -> "기준일 " + KoreanDate.of(day)).orElse(FORM), printedOn(), numbering);
        PageRange range = add(printed.title(), printed.content(), foot);
        file.attach(name, printed.title(), CardJson.toCanonical(card).getBytes(StandardCharsets.UTF_8));
        cards++;
        return range;
    }

    /** Adds pages that are no card, behind all so far, such as a summary. */
    public PageRange add(String heading, Element content) throws IOException {
        return add(heading, content, new Foot(title, printedOn(), Numbering.from(pages + 1)));
    }

    /**
     * Adds pages before all that were added otherwise, numbered apart; content added later stands behind content added sooner. Links of
     * the content to {@code #page-17} lead to that page of those added otherwise, which must have been added before.
     */
    public PageRange addInFront(String heading, Element content) throws IOException {
        PageLinks.mark(content);
        try (PDDocument part = layout.of(content, new Foot(title, printedOn(), Numbering.front(frontPages + 1)))) {
            file.putInFront(heading, part);
            frontPages += part.getNumberOfPages();
            return new PageRange(frontPages - part.getNumberOfPages() + 1, frontPages);
        }
    }

    /** Ends the file; without this it cannot be read. */
    public void finish() throws IOException {
        fonts.finish(file);
        file.finish();
    }

    @Override
    public void close() throws IOException {
        fonts.close();
    }

    private PageRange add(String heading, Element content, Foot foot) throws IOException {
        try (PDDocument part = layout.of(content, foot)) {
            file.append(heading, part);
            pages += part.getNumberOfPages();
            return new PageRange(pages - part.getNumberOfPages() + 1, pages);
        }
    }

    private String printedOn() {
        return "출력일 " + KoreanDate.of(LocalDate.from(written));
    }
}
