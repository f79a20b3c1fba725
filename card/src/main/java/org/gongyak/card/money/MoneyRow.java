package org.gongyak.card.money;

import java.util.List;
import java.util.Optional;

/**
 * One row of a money table.
 *
 * @param subProject the sub-project (세부사업) whose money it is, where the table names one
 * @param label the source as written: 국비, LH 분담금, 계
 * @param level whose money that is
 * @param cells one for each bucket of the table
 */
public record MoneyRow(Optional<String> subProject, String label, Level level, List<MoneyCell> cells) {

    public MoneyRow {
        cells = List.copyOf(cells);
    }
}
