package org.gongyak.card.check.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.StatedRate;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** Complete with a cumulative rate below 100 %, or 100 % and not complete. */
public final class RateAgainstState implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<State> OPEN =
            Set.of(State.ON_TRACK, State.PARTIAL, State.ON_HOLD, State.ABANDONED, State.NOT_YET_DUE);
    /** Rates of progress as a whole; that of one year says nothing about the end. */
    private static final Pattern PROGRESS =
            Pattern.compile("^(?:누적|전체|총)?(?:추진|이행|진도|진척|공정|사업진도|진행)[율률]$|^누적(?:추진|이행|진도)");

    @Override
    public String code() {
        return "status.rate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "완료인데 추진율이 100% 미만이거나, 100%인데 완료가 아닌지 봅니다.", "Complete below 100 %, or 100 % and not complete.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        Optional<State> state = card.findState();
        for (int i = 0; i < card.rates().size(); i++) {
            StatedRate rate = card.rates().get(i);
            if (PROGRESS.matcher(rate.label().replaceAll("\\s", "")).find()) {
                int index = i;
                int against = rate.percent().value().compareTo(HUNDRED);
                state.filter(stated -> against < 0 ? stated == State.COMPLETE : against == 0 && OPEN.contains(stated))
                        .ifPresent(stated -> report(card, index, stated, findings));
            }
        }
    }

    private static void report(Card card, int index, State state, Findings findings) {
        StatedRate rate = card.rates().get(index);
        String label = state.label();
        findings.report(
                Passage.of(CardPath.of("rates", index, "raw"), rate.raw()).quote(),
                statusQuote(card),
                state == State.COMPLETE ? "100%" : "",
                new Message(
                        "이행상태는 ‘%s’인데 %s %s입니다. 상태나 비율을 고치십시오."
                                .formatted(label, Josa.topic(rate.label().strip()), rate.raw()),
                        "The status is %s, the rate %s. Correct one of them.".formatted(label, rate.raw())));
    }

    private static List<Quote> statusQuote(Card card) {
        for (int i = 0; i < card.statuses().size(); i++) {
            if (card.statuses().get(i).state().isPresent()) {
                return List.of(Passage.of(
                                CardPath.of("statuses", i, "raw"),
                                card.statuses().get(i).raw())
                        .quote());
            }
        }
        return List.of();
    }
}
