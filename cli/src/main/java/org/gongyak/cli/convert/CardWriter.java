package org.gongyak.cli.convert;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.FileOpener;
import org.gongyak.cli.file.Opened;
import org.gongyak.document.write.template.OwnForm;

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

    Outcome write(List<Card> cards) throws IOException {
        if (form.isPresent()) {
            return fill(form.get(), cards);
        }
        return new Written(WrittenCards.in(target, cards, surroundings.clock()));
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
            case Opened.NoFile link -> new Refused(link.reason().message());
            case Opened.Content content ->
                switch (new OwnForm(surroundings.clock()).fill(content.bytes(), file, cards.getFirst())) {
                    case OwnForm.Filled filled -> new Written(filled.content());
                    case OwnForm.Refused refused -> new Refused(refused.message());
                };
        };
    }
}
