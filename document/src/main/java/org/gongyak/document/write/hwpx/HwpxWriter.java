package org.gongyak.document.write.hwpx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.write.form.OfficialForm;

/** Writes cards in the official form as a HWPX, each card on a page of its own. Equal cards give equal bytes. */
public final class HwpxWriter {
    private HwpxWriter() {}

    /** Leaves the stream open. */
    public static void write(List<Card> cards, OutputStream out) throws IOException {
        try (HwpxBook book = new HwpxBook(out)) {
            for (Card card : cards) {
                book.add(OfficialForm.of(card));
            }
        }
    }
}
