package org.gongyak.document.read.tree;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.Message;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;

/** What is said about tables that do not add up. One issue a table: a broken one may have thousands of wrong cells. */
final class GridIssues {

    private GridIssues() {}

    static Issue clamped(Grid grid, String table) {
        CellDraft first = grid.clamped().getFirst();
        int count = grid.clamped().size();
        return at(
                TreeFinish.cellAddress(first, table),
                "read.span-clamped",
                new Message(
                        "병합된 칸 %d개가 %d행 %d열 표 밖으로 나가 있어 표 안까지로 줄여 읽었습니다. 원본에서 표를 확인하십시오."
                                .formatted(count, grid.rows(), grid.columns()),
                        "%d merged cell(s) reach out of a table of %d rows and %d columns and were cut to fit. Check the table."
                                .formatted(count, grid.rows(), grid.columns())));
    }

    static Issue uneven(Grid grid, String table) {
        return at(
                table,
                "read.table-uneven",
                new Message(
                        "표가 %d행 %d열인데 칸들이 덮는 자리는 %d곳입니다. 칸에 적힌 위치대로 읽었으니 원본에서 표를 확인하십시오."
                                .formatted(grid.rows(), grid.columns(), grid.covered()),
                        "The table has %d rows and %d columns but its cells cover %d places. Cells were laid out by their addresses; check the table."
                                .formatted(grid.rows(), grid.columns(), grid.covered())));
    }

    private static Issue at(String address, String code, Message message) {
        Place place = new Place(address, OptionalInt.empty(), 0, 0);
        return new Issue(code, Optional.of(place), "", message);
    }
}
