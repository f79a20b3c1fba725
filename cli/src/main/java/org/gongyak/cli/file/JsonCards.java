package org.gongyak.cli.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.json.CardJson;
import org.gongyak.card.json.NotACard;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceMap;
import org.gongyak.document.recognise.RecognisedCard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cards that come as JSON: one card, or an array of them as {@code convert} writes it. */
final class JsonCards {
    /** How JSON of a card begins; a text that begins with a bracket, such as an evidence mark, does not. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\uFEFF?\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);

    private static final int BEGINNING_BYTES = 200;

    private JsonCards() {}

    static boolean looksLikeJson(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING_BYTES), StandardCharsets.UTF_8);
        return BEGINNING.matcher(beginning).matches();
    }

    static CardFile read(byte[] bytes, String name) {
        try {
            List<RecognisedCard> cards = new ArrayList<>();
            for (String json : each(decode(bytes))) {
                cards.add(new RecognisedCard(CardJson.parse(json), new SourceMap.Builder().build()));
            }
            Document nothing = new Document("json", List.of(), List.of());
            return new CardFile.Understood(cards, nothing, List.of());
        } catch (CharacterCodingException | JacksonException | NotACard broken) {
            return new CardFile.Unreadable(refusal(name, broken));
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<String> each(String json) {
        if (json.stripLeading().startsWith("{")) {
            return List.of(json);
        }
        JsonNode array = JsonMapper.shared().readTree(json);
        return array.valueStream().map(JsonNode::toString).toList();
    }

    private static FileError refusal(String name, Exception broken) {
        String reason = broken.getMessage() == null
                ? "UTF-8"
                : broken.getMessage().lines().findFirst().orElse("");
        return new FileError(
                "read.json",
                new Message(
                        "‘" + name + "’ 파일은 카드 JSON(" + CardJson.VERSION + ")이 아니거나 깨져 있습니다(" + reason
                                + "). ‘convert --to json’으로 다시 만드십시오.",
                        "“" + name + "” is no card in JSON (" + CardJson.VERSION + ") or is broken (" + reason
                                + "). Make it again with “convert --to json”."));
    }
}
