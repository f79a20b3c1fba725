package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Counter;
import org.gongyak.card.Participation;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;

/** How often citizens took part, a column a kind. A blank stays blank. */
final class ParticipationPart {
    private static final String USUAL = "시민참여(소통) 실적";

    private ParticipationPart() {}

    static Stream<Part> of(Card card) {
        Participation participation = card.participation();
        List<SheetBlock> blocks = new ArrayList<>();
        if (!participation.counters().isEmpty()) {
            blocks.add(grid(participation.counters()));
        }
        blocks.addAll(Cells.plain(participation.notes()));
        String heading = FormLabels.heading(card, "participation", USUAL);
        return Stream.of(Part.of(Part.Kind.PARTICIPATION, heading, blocks).withUnit(participation.unitLabel()))
                .filter(part -> !blocks.isEmpty());
    }

    private static Grid grid(List<Counter> counters) {
        List<GridCell> figures = IntStream.range(0, counters.size())
                .mapToObj(i -> Cells.of(GridCell.Role.FIGURE, i, counters.get(i).raw()))
                .toList();
        double[] equal = new double[counters.size()];
        Arrays.fill(equal, 1);
        return new Grid(
                USUAL,
                ColumnWidths.shares(equal, counters.size()),
                1,
                List.of(Cells.heads(counters.stream().map(Counter::label).toList()), figures));
    }
}
