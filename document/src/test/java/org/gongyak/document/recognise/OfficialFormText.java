package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.Officer;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;

/** Writes a card in the official form as a program would that recognises its printed pages: rows with TABs, a whole cell on one line. */
final class OfficialFormText {
    private static final String HEAD = "구 분\t추진실적 및 추진계획\t비 고\n";

    private OfficialFormText() {}

    /** With the period of that index cut in two by a page break, after the entry of that index. */
    static String of(Card card, int cutPeriod, int cutEntry) {
        return card.number() + "\t" + card.title() + "\t\t\t\t\n" + owners(card)
                + "\n□ 추진실적 및 향후 추진계획\n\n" + progress(card, cutPeriod, cutEntry)
                + card.money().stream().map(OfficialFormText::money).collect(Collectors.joining())
                + "\n□ 문제점 및 개선대책\n○ 문제점\n" + statements(card.problems()) + "○ 개선대책\n"
                + statements(card.measures());
    }

    private static String owners(Card card) {
        List<Officer> officers = card.owners().officers();
        return String.join(
                        "\t",
                        "소관부서",
                        card.owners().departments().getFirst(),
                        officers.stream().map(Officer::post).collect(Collectors.joining(" ")),
                        officers.stream()
                                .flatMap(officer -> officer.name().stream())
                                .collect(Collectors.joining(" ")),
                        "연락처",
                        officers.stream()
                                .flatMap(officer -> officer.phone().stream())
                                .collect(Collectors.joining(" ")))
                + "\n";
    }

    private static String progress(Card card, int cutPeriod, int cutEntry) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < card.progress().size(); i++) {
            PeriodProgress period = card.progress().get(i);
            List<Entry> entries = period.groups().getFirst().entries();
            int cut = i == cutPeriod ? Math.min(cutEntry, entries.size() - 1) : 0;
            if (cut > 0) {
                text.append(row(period, entries.subList(0, cut)))
                        .append("\n- 2 -\n\n")
                        .append(HEAD);
            }
            text.append(row(period, entries.subList(cut, entries.size())));
        }
        return text.toString();
    }

    private static String row(PeriodProgress period, List<Entry> entries) {
        String content = entries.stream().map(OfficialFormText::entry).collect(Collectors.joining(" "));
        return "<p>" + period.label() + "</p>\t<ul style=\"list-style-type: none;\"> " + content + "\t\n";
    }

    private static String entry(Entry entry) {
        return "○ " + entry.title()
                + entry.details().stream().map(OfficialFormText::detail).collect(Collectors.joining());
    }

    private static String detail(Detail detail) {
        return " - " + detail.label().map(label -> label + " : ").orElse("") + detail.text();
    }

    /** The name of a sub-project stands on the second row of its group, as where a merged cell was recognised. */
    private static String money(MoneyTable table) {
        StringBuilder text = new StringBuilder("\n" + table.label() + "\n" + table.unitLabel() + "\n공약사업명\t구분");
        table.buckets().stream()
                .map(Bucket::label)
                .forEach(label -> text.append('\t').append(label));
        Optional<String> name = Optional.empty();
        int inGroup = 0;
        for (MoneyRow row : table.rows()) {
            inGroup = row.subProject().equals(name) ? inGroup + 1 : 0;
            name = row.subProject();
            text.append('\n')
                    .append(inGroup == 1 ? name.orElse("") : "")
                    .append('\t')
                    .append(row.label());
            row.cells().stream()
                    .map(MoneyCell::raw)
                    .forEach(raw -> text.append('\t').append(raw));
        }
        return text.append('\n').toString();
    }

    private static String statements(List<String> statements) {
        return statements.stream().map(statement -> "- " + statement + "\n").collect(Collectors.joining());
    }
}
