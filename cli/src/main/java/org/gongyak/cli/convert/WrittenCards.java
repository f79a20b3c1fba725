package org.gongyak.cli.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Cards as the bytes of a file. */
final class WrittenCards {
    private WrittenCards() {}

    static byte[] in(Target target, List<Card> cards, Clock clock) throws IOException {
        if (target.format().isEmpty()) {
            return json(cards).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        target.format().get().write(cards, clock, out);
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
