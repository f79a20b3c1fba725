package org.gongyak.document.write.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.pdf.PdfBook;
import org.gongyak.document.write.sheet.Sheet;

/** A book as PDF; its pages are made here, so the contents lead to them. */
final class PdfPress implements Press {
    private final PdfBook file;

    PdfPress(OutputStream out, BookCover cover, Clock clock) throws IOException {
        this.file = new PdfBook(out, cover.title(), cover.kind().title() + ": 공약사업 관리카드 모음", clock);
    }

    @Override
    public int add(Card card) throws IOException {
        return file.add(card).first();
    }

    @Override
    public void finish(List<Sheet> front) throws IOException {
        for (Sheet sheet : front) {
            file.addInFront(sheet.title(), HtmlWriter.article(sheet));
        }
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
