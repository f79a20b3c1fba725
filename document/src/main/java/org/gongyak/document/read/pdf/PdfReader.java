package org.gongyak.document.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.pdf.flow.Page;
import org.gongyak.document.read.pdf.flow.Telling;
import org.gongyak.document.read.pdf.page.PageContent;
import org.gongyak.document.read.pdf.page.PageScanner;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads PDF: the text that is seen, tables by their ruling lines, lines of the layout joined to paragraphs. Attached files, notes, forms
 * and actions are not looked at. A file that opens without a password is read, whatever it forbids its readers to print.
 */
public final class PdfReader {
    public static final String FORMAT = "pdf";

    /** About a hundred cards. */
    private static final int MOST_PAGES = 200;

    private PdfReader() {}

    public static Document read(byte[] content, Deadline deadline) throws IOException {
        if (!PdfFile.isWhole(content)) {
            throw new RefusalException(Refusal.CUT_OFF);
        }
        FontMappers.set(new BundledFont());
        TreeBuilder builder = new TreeBuilder(FORMAT, Optional.empty(), deadline);
        try (PDDocument file = Loader.loadPDF(content)) {
            Telling.tell(pages(file, builder, deadline), builder);
        } catch (InvalidPasswordException locked) {
            throw new RefusalException(Refusal.PASSWORD, locked);
        }
        return builder.build();
    }

    private static List<Page> pages(PDDocument file, TreeBuilder builder, Deadline deadline) throws IOException {
        List<Page> pages = new ArrayList<>();
        boolean text = false;
        boolean drawn = false;
        int unknown = 0;
        for (PDPage page : file.getPages()) {
            if (pages.size() == MOST_PAGES || file.getNumberOfPages() > MOST_PAGES) {
                throw new RefusalException(Refusal.TOO_MANY_PAGES);
            }
            PdfFile.refuseDamaged(page);
            PageContent content = PageScanner.scan(page, deadline);
            text |= !content.glyphs().isEmpty();
            drawn |= content.drawn();
            unknown += content.unknown();
            pages.add(Page.of(content));
        }
        if (!text) {
            throw new RefusalException(drawn ? Refusal.SCAN : Refusal.EMPTY);
        }
        if (unknown > 0) {
            UnknownLetters.tell(unknown, builder);
        }
        return pages;
    }
}
