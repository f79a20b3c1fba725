package org.gongyak.card.check.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A project whose time is over, while its status still says normal. */
public final class PastItsEnd implements Check {

    @Override
    public String code() {
        return "status.past-its-end";
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
                "사업기간이 지났는데 정상추진으로 적혀 있는지 봅니다.", "The project’s time is over, the status still says normal.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        Optional<LocalDate> day = card.referenceDate()
                .or(() -> card.period().flatMap(period -> period.range()).map(range -> range.lastDay()));
        Optional<LocalDate> end = card.project()
                .duration()
                .flatMap(duration -> duration.range())
                .flatMap(range -> range.until())
                .map(until -> until.last());
        boolean normal = card.findState()
                .filter(state -> state == State.ON_TRACK || state == State.NOT_YET_DUE)
                .isPresent();
        if (normal
                && day.isPresent()
                && end.filter(last -> last.isBefore(day.get())).isPresent()) {
            String raw = card.project().duration().orElseThrow().raw();
            findings.report(
                    Passage.of(CardPath.of("project", "duration", "raw"), raw).quote(),
                    new Message(
                            "사업기간(%s)이 기준일 전에 끝났는데 이행상태가 ‘%s’입니다. 사업기간을 변경하거나 상태를 고치십시오."
                                    .formatted(
                                            raw, card.findState().orElseThrow().label()),
                            "The project ended (%s) before the reference date, yet its status is \"%s\". Change the period or the status."
                                    .formatted(
                                            raw, card.findState().orElseThrow().label())));
        }
    }
}
