package org.gongyak.card.check.summary;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** The numbers of pledges by status against the number of all: 공약사업 61개, 완료 17, 추진 중 38 … */
public final class CountTotal implements Check {
    /** Fewer states are no account of all pledges. */
    private static final int ENOUGH = 3;
    /** A number that is further from the sum than this many sums counts something else. */
    private static final int NEAR = 1;

    @Override
    public String code() {
        return "summary.count-total";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "이행상태별 건수의 합이 전체 공약 수와 같은지 봅니다.", "The numbers by status against the number of all pledges.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<StatedCount> stated = subject.passages().stream()
                .flatMap(passage -> StatedCount.in(passage).stream())
                .toList();
        if (stated.isEmpty()) {
            return;
        }
        for (Grid grid : subject.grids()) {
            judge(StatusCount.in(grid), stated, findings);
        }
        for (Passage passage : subject.passages()) {
            List<StatedCount> own = StatedCount.in(passage);
            List<StatusCount> counts = StatusCount.in(passage);
            long sum = StatusCount.sum(counts);
            // A sentence may name some of the states only.
            boolean whole = counts.size() > ENOUGH || own.stream().allMatch(count -> count.count() < sum);
            if (!own.isEmpty() && whole) {
                judge(counts, own, findings);
            }
        }
    }

    private static void judge(List<StatusCount> counts, List<StatedCount> stated, Findings findings) {
        long sum = StatusCount.sum(counts);
        long states = counts.stream().map(StatusCount::status).distinct().count();
        if (states < ENOUGH || states < counts.size() || stated.stream().anyMatch(count -> count.count() == sum)) {
            return;
        }
        stated.stream()
                .filter(count -> Math.abs(count.count() - sum) <= sum * NEAR)
                .findFirst()
                .ifPresent(count -> report(count, counts, sum, findings));
    }

    private static void report(StatedCount stated, List<StatusCount> counts, long sum, Findings findings) {
        findings.report(
                stated.quote(),
                counts.stream().map(StatusCount::quote).toList(),
                Long.toString(sum),
                new Message(
                        "전체는 %d건인데 이행상태별 건수를 더하면 %d건입니다. 전체 수나 상태별 건수를 고치십시오.".formatted(stated.count(), sum),
                        "%d pledges in all, but the numbers by status make %d. Correct the total or a number."
                                .formatted(stated.count(), sum)));
    }
}
