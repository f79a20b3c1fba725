package org.gongyak.card.check.money.cell;

import java.util.ArrayList;
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
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.DecimalPoint;
import org.gongyak.card.check.word.Josa;

/** A decimal point where a thousands comma belongs: 24.394 among 26,109. */
public final class DecimalComma implements Check {

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
                "천 단위 쉼표 자리에 마침표를 찍었는지 봅니다(24.394).", "A decimal point in place of a thousands comma (24.394).");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        subject.grids().forEach(grid -> look(passages(grid), findings));
        for (CardTable table : subject.hasCard() ? CardTable.of(subject.card()) : List.<CardTable>of()) {
            look(passages(table), findings);
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
        for (Passage slip : slips) {
            String right = DecimalPoint.mended(slip.text().strip());
            findings.report(
                    slip.quote(),
                    right,
                    new Message(
                            "‘%s’의 마침표는 천 단위 쉼표를 잘못 찍은 것으로 보입니다. %s 고치십시오."
                                    .formatted(slip.text().strip(), Josa.toward(right)),
                            "The point in \"%s\" looks like a thousands comma. Write %s."
                                    .formatted(slip.text().strip(), right)));
        }
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
