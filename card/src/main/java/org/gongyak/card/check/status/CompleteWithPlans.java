package org.gongyak.card.check.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.Status;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Stage;
import org.gongyak.card.progress.Tense;

/** A pledge stated as complete that still has plans, or money to come. One that goes on after completion may have both. */
public final class CompleteWithPlans implements Check {
    private static final Pattern NOTHING =
            Pattern.compile("해당\\s?(?:사항)?\\s?없음|계획\\s?없음|^\\s*없음|^[\\s\\-–—]*$|완료|종료|유지\\s?관리|사후\\s?관리");

    @Override
    public String code() {
        return "status.complete-with-plans";
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
                "완료라고 적었는데 추진계획이나 앞으로 들 돈이 남아 있는지 봅니다.", "A complete pledge with plans or money still open.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        boolean complete =
                card.findState().filter(state -> state == State.COMPLETE).isPresent();
        if (!complete) {
            return;
        }
        findPlan(subject)
                .or(() -> findMoney(card))
                .ifPresent(open -> findings.report(
                        statusQuote(card),
                        List.of(open),
                        "",
                        new Message(
                                "이행상태는 완료인데 남은 계획이나 금액이 있습니다(‘%s’). 이행 후 계속추진이면 그렇게 적고, 아니면 상태나 계획을 고치십시오."
                                        .formatted(open.text().strip()),
                                "The status is complete, yet \"%s\" is still open. State 이행 후 계속추진, or correct the status or the plan."
                                        .formatted(open.text().strip()))));
    }

    private static Quote statusQuote(Card card) {
        for (int i = 0; i < card.statuses().size(); i++) {
            Status status = card.statuses().get(i);
            if (status.state().isPresent()) {
                return Passage.of(CardPath.of("statuses", i, "raw"), status.raw())
                        .quote();
            }
        }
        throw new IllegalStateException("a state without its status");
    }

    private static Optional<Quote> findPlan(Subject subject) {
        return subject.entries().stream()
                .filter(entry -> entry.period().tense() == Tense.PLAN)
                .map(PlacedEntry::title)
                .filter(title -> !title.text().isBlank()
                        && !NOTHING.matcher(title.text()).find())
                .map(Passage::quote)
                .findFirst();
    }

    /** Money planned for 임기후, or for a year that begins after the card's day. */
    private static Optional<Quote> findMoney(Card card) {
        LocalDate day = card.referenceDate()
                .or(() -> card.period().flatMap(period -> period.range()).map(range -> range.lastDay()))
                .orElse(LocalDate.MAX);
        for (CardTable table : CardTable.of(card, Stage.PLANNED)) {
            for (int row = 0; row < table.table().rows().size(); row++) {
                for (int column = 0; column < table.table().buckets().size(); column++) {
                    Bucket bucket = table.table().buckets().get(column);
                    boolean later = bucket.kind() == Bucket.Kind.AFTER
                            || bucket.range()
                                    .filter(range -> range.firstDay().isAfter(day))
                                    .isPresent();
                    if (later && table.cell(row, column).findWon().orElse(0) > 0) {
                        return Optional.of(table.quote(row, column));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
