package org.gongyak.document.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.When;

/** Every progress entry of cards as a row, its details joined in one cell, a line each. */
public final class EntryCsv {
    private static final List<String> HEADS =
            List.of("관리번호", "공약명", "기간", "기간 범위", "시제", "묶음", "실적", "일시", "일시 원문", "세부 내용", "증빙 표시", "비고");

    private EntryCsv() {}

    public static String write(List<Card> cards) {
        List<List<String>> rows = new ArrayList<>();
        for (Card card : cards) {
            for (PeriodProgress period : card.progress()) {
                for (Group group : period.groups()) {
                    group.entries().forEach(entry -> rows.add(row(card, period, group, entry)));
                }
            }
        }
        return CsvTable.of(HEADS, rows);
    }

    private static List<String> row(Card card, PeriodProgress period, Group group, Entry entry) {
        return List.of(
                card.number(),
                card.title(),
                period.label(),
                period.range().map(Object::toString).orElse(""),
                tense(period.tense()),
                (group.mark() + " " + group.title()).strip(),
                entry.title(),
                entry.when().flatMap(When::range).map(Object::toString).orElse(""),
                entry.when().map(When::raw).orElse(""),
                entry.details().stream().map(EntryCsv::line).collect(Collectors.joining("\n")),
                String.join(" ", entry.marks()),
                String.join("\n", period.remarks()));
    }

    private static String line(Detail detail) {
        return detail.label().map(label -> label + ": ").orElse("") + detail.text();
    }

    private static String tense(Tense tense) {
        return switch (tense) {
            case PAST -> "그동안 추진실적";
            case CURRENT -> "이번 기간 추진실적";
            case PLAN -> "추진계획";
        };
    }
}
