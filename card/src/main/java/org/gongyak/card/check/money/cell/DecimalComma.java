package org.gongyak.card.check.money.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.DecimalPoint;
import org.gongyak.card.check.word.Josa;

/** A decimal point where a thousands comma belongs: 24.394 among 26,109. */
public final class DecimalComma implements Check {
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.,])(?<figure>[1-9]\\d{0,2}(?:\\.\\d{3})+)\\s?(?:천\\s?원|원|명|건|세대|가구|개소|개사|대|권|그루|부)"
                    + "(?=[을를이가은는의과와에도]?(?![가-힣A-Za-z]))");

    @Override
    public String code() {
        return "money.decimal-comma";
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
                "천 단위 쉼표 자리에 마침표를 찍었는지 표와 글에서 봅니다(24.394).", "A decimal point in place of a thousands comma (24.394).");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        subject.grids().forEach(grid -> look(passages(grid), findings));
        for (CardTable table : subject.hasCard() ? CardTable.of(subject.card()) : List.<CardTable>of()) {
            look(passages(table), findings);
        }
        subject.passages().forEach(passage -> inText(passage, findings));
    }

    /** 24.394천원: no one counts thousandths of what has no parts, or writes won by the thousandth of a thousand. */
    private static void inText(Passage passage, Findings findings) {
        if (passage.text().indexOf('.') < 0) {
            return;
        }
        Matcher matcher = COUNTED.matcher(passage.text());
        while (matcher.find()) {
            report(passage.quote(matcher.start("figure"), matcher.end("figure")), findings);
        }
    }

    private static void look(List<Passage> cells, Findings findings) {
        List<Passage> slips = cells.stream()
                .filter(cell -> DecimalPoint.looksLikeSlip(cell.text().strip()))
                .toList();
        if (slips.isEmpty()
                || !DecimalPoint.isSlipAmong(
                        cells.stream().map(cell -> cell.text().strip()).toList())) {
            return;
        }
        slips.forEach(slip -> report(slip.quote(), findings));
    }

    private static void report(Quote slip, Findings findings) {
        String figure = slip.text().strip();
        String right = DecimalPoint.mended(figure);
        findings.report(
                slip,
                right,
                new Message(
                        "‘%s’의 마침표는 천 단위 쉼표를 잘못 찍은 것으로 보입니다. %s 고치십시오.".formatted(figure, Josa.toward(right)),
                        "The point in \"%s\" looks like a thousands comma. Write %s.".formatted(figure, right)));
    }

    /** The cells of a grid, merged ones once. */
    private static List<Passage> passages(Grid grid) {
        return grid.rows().stream().flatMap(List::stream).distinct().toList();
    }

    private static List<Passage> passages(CardTable table) {
        List<Passage> cells = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().buckets().size(); column++) {
                cells.add(table.passage(row, column));
            }
        }
        return cells;
    }
}
