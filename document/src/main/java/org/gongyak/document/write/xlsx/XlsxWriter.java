package org.gongyak.document.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gongyak.card.Card;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;

/** Writes cards as one workbook. */
public final class XlsxWriter {
    private static final String APPLICATION = "Gongyak";
    private static final String VERSION = "01.0000";

    private XlsxWriter() {}

    /** The whole file; the stream is not closed. */
    public static void write(List<Card> cards, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        SheetNames names = new SheetNames();
        for (Card card : cards) {
            Sheet sheet = OfficialForm.of(card);
            String prefix = cards.size() > 1 ? card.number() + " " : "";
            for (List<Part> parts : together(sheet.parts())) {
                String heading = parts.stream()
                        .flatMap(part -> part.heading().stream())
                        .findFirst()
                        .orElse("카드");
                XlsxSheet.write(parts, workbook.newWorksheet(names.of(prefix + heading)));
            }
        }
        workbook.finish();
    }

    /** Parts without a heading stand on the worksheet of the part before them. */
    private static List<List<Part>> together(List<Part> parts) {
        List<List<Part>> all = new ArrayList<>();
        for (Part part : parts) {
            if (all.isEmpty() || part.heading().isPresent()) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(part);
        }
        return all;
    }
}
