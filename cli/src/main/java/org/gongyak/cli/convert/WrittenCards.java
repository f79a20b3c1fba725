package org.gongyak.cli.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import org.gongyak.document.write.CardFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Cards as the bytes of a file. */
final class WrittenCards {
    private WrittenCards() {}

    static byte[] in(Target target, List<Card> cards, Clock clock) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (target) {
            case JSON -> out.writeBytes(json(cards).getBytes(StandardCharsets.UTF_8));
            case HTML -> CardFormat.HTML.write(cards, clock, out);
            case HWPX -> CardFormat.HWPX.write(cards, clock, out);
            case PDF -> CardFormat.PDF.write(cards, clock, out);
            case XLSX -> CardFormat.XLSX.write(cards, clock, out);
            case DOCX -> CardFormat.DOCX.write(cards, clock, out);
            case CSV -> CardFormat.CSV.write(cards, clock, out);
            case ENTRIES_CSV -> CardFormat.ENTRIES_CSV.write(cards, clock, out);
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
