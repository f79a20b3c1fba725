package org.gongyak.cli.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.csv.EntryCsv;
import org.gongyak.document.write.csv.MoneyCsv;
import org.gongyak.document.write.docx.DocxWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.gongyak.document.write.pdf.PdfWriter;
import org.gongyak.document.write.xlsx.XlsxWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Cards as the bytes of a file. */
final class WrittenCards {
    private WrittenCards() {}

    static byte[] in(Target target, List<Card> cards, Clock clock) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (target) {
            case JSON -> out.writeBytes(json(cards).getBytes(StandardCharsets.UTF_8));
            case HTML -> out.writeBytes(HtmlWriter.write(cards).getBytes(StandardCharsets.UTF_8));
            case HWPX -> HwpxWriter.write(cards, out);
            case PDF -> new PdfWriter(clock).write(cards, out);
            case XLSX -> XlsxWriter.write(cards, out);
            case DOCX -> DocxWriter.write(cards, out);
            case CSV -> out.writeBytes(MoneyCsv.write(cards).getBytes(StandardCharsets.UTF_8));
            case ENTRIES_CSV -> out.writeBytes(EntryCsv.write(cards).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String json(List<Card> cards) {
        if (cards.size() == 1) {
            return CardJson.toText(cards.getFirst());
        }
        JsonMapper mapper = JsonMapper.shared();
        ArrayNode array = mapper.createArrayNode();
        cards.forEach(card -> array.add(CardJson.toTree(card)));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
    }
}
