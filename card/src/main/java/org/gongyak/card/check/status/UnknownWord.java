package org.gongyak.card.check.status;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.Status;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A status in a word that stands for none of the states. */
public final class UnknownWord implements Check {
    private static final int LONGEST = 8;
    /** Two syllables of which one differs are two words. */
    private static final int SHORTEST = 3;

    @Override
    public String code() {
        return "status.unknown-word";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("알 수 없는 이행상태 낱말을 봅니다.", "A status in a word that is not known.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        for (int i = 0; i < card.statuses().size(); i++) {
            Status status = card.statuses().get(i);
            // A sentence under 추진상황 tells how things go and is no status word.
            boolean word = !status.raw().isBlank() && status.raw().strip().length() <= LONGEST;
            if (status.state().isEmpty() && word) {
                report(
                        Passage.of(CardPath.of("statuses", i, "raw"), status.raw())
                                .quote(),
                        findings);
            }
        }
    }

    private static void report(Quote word, Findings findings) {
        Optional<String> near = nearest(word.text());
        findings.report(
                word,
                near.orElse(""),
                new Message(
                        "이행상태 ‘%s’의 뜻을 알 수 없습니다%s. 완료, 이행 후 계속추진, 정상추진, 일부추진, 보류, 폐기, 시기 미도래, 통합, 제외 가운데 하나로 적으십시오."
                                .formatted(
                                        word.text(),
                                        near.map(state -> "(‘" + state + "’로 보입니다)")
                                                .orElse("")),
                        "\"%s\" is no known status%s. Use one of those in the list."
                                .formatted(
                                        word.text(),
                                        near.map(state -> "; perhaps " + state).orElse(""))));
    }

    /** The state whose word differs by one syllable. */
    private static Optional<String> nearest(String word) {
        String squeezed = word.replaceAll("\\s", "");
        return Arrays.stream(State.values())
                .map(State::label)
                .filter(label -> differsByOne(label.replace(" ", ""), squeezed))
                .findFirst();
    }

    private static boolean differsByOne(String one, String other) {
        return one.length() == other.length()
                && one.length() >= SHORTEST
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }
}
