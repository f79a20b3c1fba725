package org.gongyak.document.write.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Unrecognised;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;

/**
 * The approval box (결재) at the upper right, if the form the card came in has one. A card knows no signatures: the box is a table
 * that was kept as it was, and is printed where such a box stands.
 */
final class ApprovalPart {
    private static final int COLUMN = 110;
    private static final int FIRST_COLUMN = 60;

    private ApprovalPart() {}

    static Stream<Part> of(Card card) {
        return find(card).stream()
                .map(box ->
                        new Part(Part.Kind.APPROVAL, Optional.empty(), Optional.empty(), false, List.of(grid(box))));
    }

    static Optional<Unrecognised.Grid> find(Card card) {
        return card.unrecognised().stream()
                .filter(Unrecognised.Grid.class::isInstance)
                .map(Unrecognised.Grid.class::cast)
                .filter(ApprovalPart::isBox)
                .findFirst();
    }

    private static boolean isBox(Unrecognised.Grid grid) {
        return !grid.cells().isEmpty()
                && grid.cells().getFirst().text().replaceAll("\\s", "").equals("결재")
                && FIRST_COLUMN + (grid.columns() - 1) * COLUMN <= Grid.WHOLE;
    }

    private static Grid grid(Unrecognised.Grid box) {
        List<Integer> widths = Stream.iterate(0, i -> i + 1)
                .limit(box.columns())
                .map(i -> i == 0 ? FIRST_COLUMN : COLUMN)
                .toList();
        return new Grid("결재", widths, 0, KeptGrid.rows(box, GridCell.Role.COLUMN_HEAD));
    }
}
