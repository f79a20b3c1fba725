package org.gongyak.document.write.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;

/** Lays a card out as the official form (관리카드) has it, its sections in the form's order; a part the card does not speak of is left out. */
public final class OfficialForm {
    private static final List<Function<Card, Stream<Part>>> PARTS = List.of(
            ApprovalPart::of,
            HeadPart::of,
            ProjectPart::of,
            GoalPart::of,
            ProgressPart::of,
            ParticipationPart::of,
            MoneyPart::of,
            ProblemPart::of,
            RestPart::of);

    private OfficialForm() {}

    public static Sheet of(Card card) {
        String title = (card.number() + " " + card.title()).strip();
        return new Sheet(title, PARTS.stream().flatMap(part -> part.apply(card)).toList());
    }
}
