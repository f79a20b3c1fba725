package org.gongyak.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;

/** Composes one half-year's card of a pledge as the text of the official form, in Markdown. */
final class CardText {
    private static final String LABEL = ": ";

    private final SampleOutline outline;
    private final ReportingPeriod period;
    private final String number;
    private final List<Chapter> chapters;
    private final List<String> lines = new ArrayList<>();

    private CardText(SampleOutline outline, ReportingPeriod period, PledgeFile file) {
        this.outline = outline;
        this.period = period;
        this.number = file.number();
        this.chapters = file.until(period);
    }

    static String of(SampleOutline outline, ReportingPeriod period, PledgeFile file) {
        CardText text = new CardText(outline, period, file);
        text.head();
        text.section("연차별 목표", "| 연도 | 계획 | 실적 | 누적추진율 |", text.goals());
        text.section(
                "추진실적 및 향후 추진계획",
                "| 구 분 | 추진실적 및 추진계획 | 비 고 |",
                ProgressRows.of(outline.term(), period, text.chapters));
        text.section("시민참여(소통) 실적 (단위: 회)", text.own(PartKind.PARTICIPATION));
        text.section("연도별 투자계획(사업비)", text.latest(PartKind.PLANNED));
        text.section("연도별 확보(집행)액", text.latest(PartKind.SECURED));
        text.section("연도별 집행액", text.latest(PartKind.EXECUTED));
        text.section("문제점 및 개선대책", text.latest(PartKind.ISSUES));
        text.section("증빙자료", text.evidence());
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        SampleField field = outline.fieldOf(number);
        lines.add(row("관리번호", number));
        lines.add(rule(lines.getFirst()));
        fields().forEach((label, value) -> lines.add(row(label, value)));
        lines.add(row("자치단체", outline.title()));
        lines.add(row("분야", field.title()));
        lines.add(row("추진전략", field.strategyOf(number).title()));
        lines.add(row("기준일", dotted(period.range().lastDay())));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : all(PartKind.HEAD)) {
            int label = line.indexOf(LABEL);
            fields.put(line.substring(0, label), line.substring(label + LABEL.length()));
        }
        return fields;
    }

    private List<String> goals() {
        Map<String, String> years = new LinkedHashMap<>();
        for (String row : all(PartKind.GOALS)) {
            years.put(row.substring(0, row.indexOf('|', 1)), row);
        }
        return List.copyOf(years.values());
    }

    /** With bullets: the recogniser takes a short line in brackets for a heading. */
    private List<String> evidence() {
        return all(PartKind.EVIDENCE).stream().map("○ "::concat).toList();
    }

    private void section(String heading, String head, List<String> rows) {
        if (!rows.isEmpty()) {
            List<String> table = new ArrayList<>(List.of(head, rule(head)));
            table.addAll(rows);
            section(heading, table);
        }
    }

    private void section(String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add("□ " + heading);
            lines.addAll(body);
        }
    }

    private List<String> own(PartKind kind) {
        return chapters.getLast().find(kind).map(Part::lines).orElse(List.of());
    }

    private List<String> latest(PartKind kind) {
        return chapters.reversed().stream()
                .map(chapter -> chapter.find(kind))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Part::lines)
                .orElse(List.of());
    }

    private List<String> all(PartKind kind) {
        return chapters.stream()
                .flatMap(chapter -> chapter.find(kind).stream())
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private static String row(String label, String value) {
        return "| %s | %s |".formatted(label, value);
    }

    /** The row of dashes that makes the row above it a head. */
    private static String rule(String head) {
        return head.replaceAll("[^|]+", " --- ");
    }

    private static String dotted(LocalDate day) {
        return "%d. %d. %d.".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
