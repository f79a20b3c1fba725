package org.gongyak.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.card.time.Term;

/** The rows of the progress table: all that was done before, what was done in the half-year, what is to be done next. */
final class ProgressRows {
    private static final Pattern GROUP = Pattern.compile("[①-⑳㉑-㉟] .*");

    private final Term term;
    private final ReportingPeriod period;
    private final List<String> rows = new ArrayList<>();

    private ProgressRows(Term term, ReportingPeriod period) {
        this.term = term;
        this.period = period;
    }

    /** The rows as lines of a Markdown table of three columns. */
    static List<String> of(Term term, ReportingPeriod period, List<Chapter> chapters) {
        ProgressRows table = new ProgressRows(term, period);
        table.past(chapters.subList(0, chapters.size() - 1));
        Chapter own = chapters.getLast();
        own.find(PartKind.DONE).ifPresent(done -> table.row(table.currentLabel(), done));
        own.find(PartKind.PLAN).ifPresent(plan -> table.row(name(period.next()) + " 추진계획", plan));
        return table.rows;
    }

    private void past(List<Chapter> earlier) {
        List<Part> done = earlier.stream()
                .flatMap(chapter -> chapter.find(PartKind.DONE).stream())
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Part part : done) {
            String group = "";
            for (String line : part.withoutRemarks()) {
                group = GROUP.matcher(line).matches() ? line : group;
                List<String> lines = groups.computeIfAbsent(group, key -> new ArrayList<>());
                if (!line.equals(group) || lines.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        List<String> remarks =
                done.stream().flatMap(part -> part.remarks().stream()).toList();
        row(
                "그동안 추진실적 (%s~%s)".formatted(month(term.start()), month(lastDayBefore())),
                groups.values().stream().flatMap(List::stream).toList(),
                remarks);
    }

    private LocalDate lastDayBefore() {
        return period.range().firstDay().minusDays(1);
    }

    private String currentLabel() {
        PartialDate last = period.range().until().orElseThrow();
        return "%s 추진실적 (%s~%d.)"
                .formatted(
                        name(period),
                        month(period.range().firstDay()),
                        last.month().orElseThrow());
    }

    private static String month(LocalDate day) {
        return day.getYear() + "." + day.getMonthValue() + ".";
    }

    private static String name(ReportingPeriod half) {
        return "%d년 %s".formatted(half.year(), half.number() == 1 ? "상반기" : "하반기");
    }

    private void row(String usualLabel, Part part) {
        row(part.label().orElse(usualLabel), part.withoutRemarks(), part.remarks());
    }

    private void row(String label, List<String> lines, List<String> remarks) {
        if (!lines.isEmpty()) {
            rows.add("| %s | %s | %s |".formatted(label, inCell(lines), inCell(remarks)));
        }
    }

    private static String inCell(List<String> lines) {
        return lines.stream().collect(Collectors.joining("<br>"));
    }
}
