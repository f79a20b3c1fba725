package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Figure;

/** The number of pledges in a heading against the total of the table of numbers: 57개 단위사업, 건수 계 58. */
public final class StatedTotal implements Check {
    private static final Pattern COUNTS = Pattern.compile("건수|(?:공약|사업|과제)(?:건)?수");
    /** How near the number must be to be meant to be the total, as one part in so many: the only number stated needs not be very near. */
    private static final int ALONE = 2;

    private static final int AMONG_OTHERS = 20;

    @Override
    public String code() {
        return "summary.stated-count";
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
                "머리말의 공약 수와 건수 표의 계가 같은지 봅니다.", "The number of pledges in a heading against the table of numbers.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Passage> totals = new ArrayList<>();
        subject.grids().forEach(grid -> totals.addAll(countTotals(new Sheet(grid))));
        Set<Long> numbers = totals.stream().map(StatedTotal::number).collect(Collectors.toSet());
        if (numbers.size() != 1) {
            return;
        }
        long total = numbers.iterator().next();
        List<List<StatedCount>> stated = subject.passages().stream()
                .map(StatedCount::in)
                .filter(counts -> !counts.isEmpty())
                .toList();
        for (List<StatedCount> counts : stated) {
            long sum = counts.stream().mapToLong(StatedCount::count).sum();
            boolean agrees = sum == total || counts.stream().anyMatch(count -> count.count() == total);
            int near = stated.size() == 1 && counts.size() == 1 ? ALONE : AMONG_OTHERS;
            if (!agrees && Math.abs(sum - total) * near <= total) {
                report(counts.getFirst(), sum, totals.getFirst(), findings);
            }
        }
    }

    /** The totals in rows or columns of numbers of pledges. */
    private static List<Passage> countTotals(Sheet sheet) {
        List<Passage> totals = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 1; column < sheet.columns(); column++) {
                boolean across = Sheet.isTotal(sheet.headAbove(row, column))
                        && COUNTS.matcher(sheet.text(row, 0)).matches();
                boolean down = sheet.isTotalRow(row)
                        && COUNTS.matcher(sheet.headAbove(row, column)).matches();
                if ((across || down) && sheet.figure(row, column).isPresent()) {
                    totals.add(sheet.cell(row, column));
                }
            }
        }
        return totals;
    }

    private static long number(Passage total) {
        return Figure.read(total.text()).orElseThrow().value().longValue();
    }

    private static void report(StatedCount stated, long sum, Passage total, Findings findings) {
        findings.report(
                stated.quote(),
                List.of(total.quote()),
                Long.toString(number(total)),
                new Message(
                        "글에는 %d개, 표의 계는 %s건입니다. 둘 가운데 틀린 것을 고치십시오."
                                .formatted(sum, total.text().strip()),
                        "The text says %d, the total of the table %s. Correct one of them."
                                .formatted(sum, total.text().strip())));
    }
}
