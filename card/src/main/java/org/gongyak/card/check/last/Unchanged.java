package org.gongyak.card.check.last;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;

/** A card of a running pledge that says the same as the last one. */
public final class Unchanged implements Check {
    /** Of a pledge in another state nothing new is expected. */
    private static final Set<State> RUNNING = Set.of(State.ON_TRACK, State.PARTIAL);

    @Override
    public String code() {
        return "last.unchanged";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.EARLIER_CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "진행 중인 공약의 카드가 지난 카드와 똑같은지 봅니다.", "A running pledge’s card that says the same as the last one.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        Card before = subject.earlier();
        boolean running =
                card.findState().filter(state -> !RUNNING.contains(state)).isEmpty();
        boolean same = texts(card).equals(texts(before))
                && card.money().equals(before.money())
                && card.participation().equals(before.participation())
                && card.rates().equals(before.rates());
        if (running && same && !card.progress().isEmpty()) {
            findings.report(
                    Places.ofReport(card),
                    new Message(
                            "지난 카드와 내용이 똑같습니다. 이번 기간의 실적을 적거나, 실적이 없으면 그 까닭을 적으십시오.",
                            "This card says the same as the last one. Enter what was done, or say why there is nothing."));
        }
    }

    /** The progress in words; labels of periods may move on by themselves. */
    private static List<List<Entry>> texts(Card card) {
        return card.progress().stream().map(PeriodProgress::entries).toList();
    }
}
