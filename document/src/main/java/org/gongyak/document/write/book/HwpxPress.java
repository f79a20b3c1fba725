package org.gongyak.document.write.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.hwpx.HwpxBook;
import org.gongyak.document.write.hwpx.PageCount;
import org.gongyak.document.write.sheet.Sheet;

/**
 * A book as HWPX. Pages are made by the program that opens it, so none are known here: each card's first page is given its number
 * (decision 0006), counted on by an estimate, and the contents name that number.
 */
final class HwpxPress implements Press {
    private final HwpxBook file;
    private int next = 1;

    HwpxPress(OutputStream out, int front) throws IOException {
        this.file = new HwpxBook(out, front);
    }

    @Override
    public int add(Card card) throws IOException {
        Sheet sheet = OfficialForm.of(card);
        int first = next;
        file.add(sheet, first);
        next += PageCount.of(sheet);
        return first;
    }

    @Override
    public void finish(List<Sheet> front) throws IOException {
        file.addInFront(front);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
