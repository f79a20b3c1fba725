package org.gongyak.card.check.evidence;

import java.util.List;
import java.util.Set;
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
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.progress.Tense;

/** A pledge said to be complete on a card that names no evidence. */
public final class CompletionWithout implements Check {

    @Override
    public String code() {
        return "evidence.completion-without";
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
        return new Message("완료라고 한 공약에 증빙이 하나도 없는지 봅니다.", "A pledge said to be complete without any evidence named.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        boolean told =
                subject.entries().stream().anyMatch(entry -> entry.period().tense() != Tense.PLAN);
        if (!told
                || !subject.card().evidence().isEmpty()
                || !Mark.listOf(subject.passages()).isEmpty()) {
            return;
        }
        List<Status> statuses = subject.card().statuses();
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i).state().filter(State::isComplete).isPresent()) {
                report(
                        Passage.of(
                                        CardPath.of("statuses", i, "raw"),
                                        statuses.get(i).raw())
                                .quote(),
                        findings);
                return;
            }
        }
    }

    private static void report(Quote status, Findings findings) {
        findings.report(
                status,
                new Message(
                        "%s 했으나 이를 보여 주는 증빙이 없습니다. 결과보고나 준공 문서의 번호를 증빙으로 적으십시오."
                                .formatted(Josa.said(status.text().strip())),
                        "Said to be complete (%s), but no evidence is named. Name a report or the number of a document."
                                .formatted(status.text().strip())));
    }
}
