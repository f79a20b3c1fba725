package org.gongyak.card.check.last;

import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Complete in the last card, and no longer so. */
public final class CompleteWentBack implements Check {
    /** Complete ones may go on, or be taken out of the count. */
    private static final Set<State> KEEPS = Set.of(State.COMPLETE, State.CONTINUED, State.MERGED, State.EXCLUDED);

    @Override
    public String code() {
        return "last.complete-went-back";
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
        return new Message("지난 카드에서 완료였는데 되돌아갔는지 봅니다.", "Complete in the last card, and no longer so.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Optional<State> now = subject.card().findState();
        Optional<State> before = subject.earlier().findState();
        boolean wentBack = before.filter(State::isComplete).isPresent()
                && now.filter(state -> !KEEPS.contains(state)).isPresent();
        if (wentBack) {
            Places.ofState(subject.card())
                    .ifPresent(quote -> findings.report(
                            quote,
                            before.get().label(),
                            new Message(
                                    "지난 카드에서 ‘%s’였는데 이번에는 ‘%s’입니다. 상태를 고치거나 되돌린 까닭과 절차를 적으십시오."
                                            .formatted(before.get().label(), quote.text()),
                                    "The last card said %s, this one %s. Correct the status, or state why and how it was reopened."
                                            .formatted(before.get().label(), quote.text()))));
        }
    }
}
