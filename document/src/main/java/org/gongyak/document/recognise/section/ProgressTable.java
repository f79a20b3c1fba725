package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.PeriodDraft;

/** Reads the rows of the progress table; a table that goes on behind a page break repeats its head and the label of the cut row. */
public final class ProgressTable {
    private final CardDraft card;
    private Optional<Row> head = Optional.empty();

    public ProgressTable(CardDraft card) {
        this.card = card;
    }

    public void head(Row row) {
        boolean again =
                head.filter(seen -> seen.squeezed().equals(row.squeezed())).isPresent();
        for (RowCell cell : row.filled()) {
            if (again) {
                card.repeated(cell.text());
            } else {
                card.label("progress", cell.text());
            }
        }
        head = Optional.of(row);
    }

    public void row(Row row) {
        card.understood("progress");
        List<RowCell> cells = new ArrayList<>(row.cells());
        Optional<RowCell> label = row.find(firstColumn(row));
        cells.removeIf(cell -> label.filter(cell::equals).isPresent());
        boolean starts = label.filter(cell -> cell.cell().row() == row.index()).isPresent();
        PeriodDraft period = period(label.filter(cell -> starts && !cell.isBlank()));
        for (RowCell cell : cells) {
            boolean remark = head.flatMap(seen -> seen.find(cell.column()))
                    .filter(RowCell::headsRemarks)
                    .isPresent();
            boolean lastOfThree = head.isEmpty()
                    && row.cells().size() == 3
                    && cell.column() == row.cells().getLast().column();
            if (remark || lastOfThree) {
                period.remark(cell.paragraphs());
            } else {
                period.add(Bullets.cut(cell.paragraphs()));
            }
        }
    }

    private int firstColumn(Row row) {
        return head.orElse(row).filled().getFirst().column();
    }

    /** The period of a label; a blank label and a repeated one continue the row before. */
    private PeriodDraft period(Optional<RowCell> label) {
        Optional<PeriodDraft> last = card.parts().progress().last();
        if (label.isEmpty() && last.isPresent()) {
            return last.get();
        }
        Optional<PeriodDraft> same = label.flatMap(
                cell -> last.filter(period -> period.squeezedLabel().equals(cell.squeezed())));
        if (same.isPresent()) {
            label.ifPresent(cell -> card.repeated(cell.text()));
            return same.get();
        }
        return card.parts()
                .progress()
                .begin(label.map(cell -> new PeriodDraft(cell.text(), PeriodLabel.tense(cell.text())))
                        .orElseGet(PeriodDraft::unlabelled));
    }
}
