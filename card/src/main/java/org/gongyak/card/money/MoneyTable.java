package org.gongyak.card.money;

import java.util.List;
import java.util.Optional;

/**
 * A money table as the form has it; sums stand in it as written and are compared, never trusted.
 *
 * @param label its heading as written: 연도별 투자계획(사업비)
 * @param version 당초, 현행, 본예산, 1회 추경 … where the table says so
 * @param unitLabel the unit line as written: (단위 : 백만원)
 * @param buckets its time columns
 * @param notes remarks about the table, such as ※ lines
 */
public record MoneyTable(
        String label,
        Stage stage,
        Optional<String> version,
        Optional<Basis> basis,
        Unit unit,
        String unitLabel,
        List<Bucket> buckets,
        List<MoneyRow> rows,
        List<String> notes) {

    public MoneyTable {
        buckets = List.copyOf(buckets);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (MoneyRow row : rows) {
            if (row.cells().size() != buckets.size()) {
                throw new IllegalArgumentException("row " + row.label() + " has "
                        + row.cells().size() + " cells for " + buckets.size() + " columns");
            }
        }
    }
}
