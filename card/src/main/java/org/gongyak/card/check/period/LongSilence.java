package org.gongyak.card.check.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.progress.Tense;

/** A whole half-year between two dated entries in which nothing is told. */
public final class LongSilence implements Check {

    /** Fewer entries tell too little of how often a card reports. */
    private static final int FEWEST_ENTRIES = 4;

    /** At most one pause in so many is long. */
    private static final int OFTEN = 3;

    private static final int MONTHS_A_HALF = 6;
    private static final Set<State> RESTING =
            Set.of(State.NOT_YET_DUE, State.ON_HOLD, State.ABANDONED, State.MERGED, State.EXCLUDED, State.COMPLETE);

    @Override
    public String code() {
        return "period.long-silence";
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
        return new Message(
                "실적과 실적 사이에 반기 하나가 통째로 비어 있는지 봅니다.", "A whole half-year between two entries with nothing told.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        boolean resting = subject.card().findState().filter(RESTING::contains).isPresent();
        List<DatedEntry> dated = subject.datedEntries().stream()
                .filter(entry -> entry.placed().period().tense() != Tense.PLAN)
                .sorted(Comparator.comparing(entry -> entry.range().firstDay()))
                .toList();
        long told = subject.entries().stream()
                .filter(entry -> entry.period().tense() != Tense.PLAN)
                .count();
        // An entry without a date may have taken place in the gap.
        if (resting || dated.size() < FEWEST_ENTRIES || dated.size() < told) {
            return;
        }
        List<Pause> pauses = pauses(dated);
        // Where years lie between most entries, the card tells milestones only.
        boolean speaksOften = pauses.stream().filter(Pause::holdsHalfYear).count() * OFTEN <= pauses.size();
        pauses.stream()
                .filter(pause -> speaksOften && pause.holdsHalfYear())
                .max(Comparator.comparingLong(Pause::days))
                .ifPresent(pause -> report(pause.before(), pause.after(), findings));
    }

    private static List<Pause> pauses(List<DatedEntry> dated) {
        List<Pause> pauses = new ArrayList<>();
        DatedEntry latest = dated.getFirst();
        for (DatedEntry entry : dated.subList(1, dated.size())) {
            pauses.add(new Pause(latest, entry));
            latest = entry.range().lastDay().isAfter(latest.range().lastDay()) ? entry : latest;
        }
        return pauses;
    }

    /** The time between the end of what went on and what came next. */
    private record Pause(DatedEntry before, DatedEntry after) {

        private long days() {
            return ChronoUnit.DAYS.between(
                    before.range().lastDay(), after.range().firstDay());
        }

        private boolean holdsHalfYear() {
            LocalDate end = before.range().lastDay();
            if (days() <= 0) {
                return false;
            }
            LocalDate january = LocalDate.of(end.getYear(), 1, 1);
            LocalDate half =
                    end.getMonthValue() <= MONTHS_A_HALF ? january.plusMonths(MONTHS_A_HALF) : january.plusYears(1);
            return !after.range().firstDay().isBefore(half.plusMonths(MONTHS_A_HALF));
        }
    }

    private static void report(DatedEntry earlier, DatedEntry later, Findings findings) {
        findings.report(
                later.quote(),
                List.of(earlier.quote()),
                "",
                new Message(
                        "%s 다음 실적이 %s입니다. 그 사이 반기 하나가 통째로 비어 있으니 빠진 실적을 적거나 까닭을 적으십시오."
                                .formatted(earlier.quote().text(), later.quote().text()),
                        "Nothing is told between %s and %s, a whole half-year or more. Add what is missing or say why."
                                .formatted(Dates.ko(earlier.range()), Dates.ko(later.range()))));
    }
}
