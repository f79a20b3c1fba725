package org.gongyak.cli.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.json.CardJson;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.FileOpener;
import org.gongyak.cli.file.Opened;
import org.gongyak.document.write.HtmlWriter;
import org.gongyak.document.write.hwpx.HwpxWriter;
import org.gongyak.document.write.template.OwnForm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Makes the bytes of one form out of cards. */
final class CardWriter {
    private final Surroundings surroundings;
    private final Target target;
    private final Optional<String> form;

    /** With a form of the user's own, a file that is filled instead of the official form. */
    CardWriter(Surroundings surroundings, Target target, Optional<String> form) {
        this.surroundings = surroundings;
        this.target = target;
        this.form = form;
    }

    /** What became of it. */
    sealed interface Outcome permits Written, Refused {}

    @SuppressWarnings("ArrayRecordComponent") // handed on and written, never compared
    record Written(byte[] content) implements Outcome {}

    record Refused(Message message) implements Outcome {}

    Outcome write(List<Card> cards) {
        if (form.isPresent()) {
            return fill(form.get(), cards);
        }
        return new Written(
                switch (target) {
                    case JSON -> json(cards).getBytes(StandardCharsets.UTF_8);
                    case HTML -> HtmlWriter.write(cards).getBytes(StandardCharsets.UTF_8);
                    case HWPX -> hwpx(cards);
                });
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

    private static byte[] hwpx(List<Card> cards) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            HwpxWriter.write(cards, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken); // only memory is written to
        }
        return file.toByteArray();
    }

    private Outcome fill(String file, List<Card> cards) {
        if (target != Target.HWPX || cards.size() > 1) {
            return new Refused(new Message(
                    "--form은 카드 한 건을 --to hwpx로 쓸 때만 쓸 수 있습니다(카드 " + cards.size() + "건). 카드마다 나누어 쓰십시오.",
                    "--form fills one card with --to hwpx, and there are " + cards.size()
                            + ". Convert the cards one by one."));
        }
        return switch (new FileOpener(surroundings.in()).open(file)) {
            case Opened.Failed failed -> new Refused(failed.error().message());
            case Opened.Content content ->
                switch (new OwnForm(surroundings.clock()).fill(content.bytes(), file, cards.getFirst())) {
                    case OwnForm.Filled filled -> new Written(filled.content());
                    case OwnForm.Refused refused -> new Refused(refused.message());
                };
        };
    }
}
