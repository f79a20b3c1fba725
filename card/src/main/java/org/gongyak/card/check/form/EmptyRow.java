package org.gongyak.card.check.form;

import java.util.List;
import java.util.Set;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;

/** Periods of which nothing is told. */
public final class EmptyRow implements Check {
    private static final Set<State> SILENT =
            Set.of(State.COMPLETE, State.NOT_YET_DUE, State.ON_HOLD, State.ABANDONED, State.MERGED, State.EXCLUDED);

    @Override
    public String code() {
        return "form.empty-row";
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
        return new Message("실적이나 계획이 비어 있는 기간을 찾습니다.", "Periods with nothing written.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        if (subject.card().findState().filter(SILENT::contains).isPresent()) {
            return;
        }
        List<PeriodProgress> rows = subject.card().progress();
        for (int i = 0; i < rows.size(); i++) {
            PeriodProgress row = rows.get(i);
            boolean empty = row.groups().stream()
                    .allMatch(
                            group -> group.entries().isEmpty() && group.title().isBlank());
            if (empty && row.remarks().isEmpty() && !row.label().isBlank()) {
                report(
                        Passage.of(CardPath.of("progress", i, "label"), row.label())
                                .quote(),
                        row.tense(),
                        findings);
            }
        }
    }

    private static void report(Quote label, Tense tense, Findings findings) {
        String what = tense == Tense.PLAN ? "계획" : "실적";
        findings.report(
                label,
                new Message(
                        "이 기간의 %s 비어 있습니다. 내용을 적고, 없으면 ‘해당 없음’과 까닭을 적으십시오.".formatted(Josa.subject(what)),
                        "Nothing is told of this period. Fill it in, or say that there is nothing and why."));
    }
}
