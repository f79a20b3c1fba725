package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Trace;

/** The money tables of a card. */
public final class MoneyDraft {
    private final Gathered<MoneyTable> tables;

    MoneyDraft(Trace trace) {
        this.tables = new Gathered<>(trace);
    }

    public void add(Function<Trace, MoneyTable> read) {
        tables.add(read);
    }

    public int count() {
        return tables.size();
    }

    /** The table read last, which there must be. */
    public MoneyTable last() {
        return tables.last().orElseThrow();
    }

    /** Rows that go on with the last table behind a page break. */
    public void goOn(BiFunction<Trace, MoneyTable, List<MoneyRow>> more) {
        tables.refineLast((trace, table) -> {
            List<MoneyRow> rows = new ArrayList<>(table.rows());
            rows.addAll(more.apply(trace, table));
            return with(table, rows, table.notes());
        });
    }

    /** A remark under a money table stays with it. */
    public void noteOnLast(SourceText remark) {
        tables.refineLast((trace, table) -> {
            List<String> notes = new ArrayList<>(table.notes());
            notes.add(trace.at("notes").at(notes.size()).keep(remark));
            return with(table, table.rows(), notes);
        });
    }

    private static MoneyTable with(MoneyTable table, List<MoneyRow> rows, List<String> notes) {
        return new MoneyTable(
                table.label(),
                table.stage(),
                table.version(),
                table.basis(),
                table.unit(),
                table.unitLabel(),
                table.buckets(),
                rows,
                notes);
    }

    List<MoneyTable> write() {
        return tables.parts();
    }
}
