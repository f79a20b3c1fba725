package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Goals;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;

/** What is to be reached, at last, within the term and year by year, and by which measure. */
final class GoalPart {
    private GoalPart() {}

    static Stream<Part> of(Card card) {
        Goals goals = card.goals();
        if (goals.saysNothing() && card.indicators().isEmpty()) {
            return Stream.empty();
        }
        List<SheetBlock> blocks = new ArrayList<>();
        statement(blocks, "최종 목표", goals.last());
        statement(blocks, "임기 내 목표", goals.inTerm());
        if (!goals.yearly().isEmpty()) {
            blocks.add(yearly(goals.yearly()));
        }
        Part own = Part.of(Part.Kind.GOALS, FormLabels.heading(card, "goals", "목표"), blocks);
        return Stream.concat(Stream.of(own), card.indicators().stream().map(IndicatorGrid::part));
    }

    private static void statement(List<SheetBlock> blocks, String label, Optional<String> text) {
        text.ifPresent(present -> blocks.add(new Line(Line.Kind.ENTRY, "○ " + label + ": " + present)));
    }

    private static Grid yearly(List<YearGoal> goals) {
        List<List<GridCell>> rows = new ArrayList<>(List.of(Cells.heads(List.of("연도", "계획", "실적", rate(goals)))));
        for (YearGoal goal : goals) {
            rows.add(List.of(
                    Cells.rowHead(0, goal.label()),
                    Cells.text(1, goal.plan().orElse("")),
                    Cells.text(2, goal.actual().orElse("")),
                    Cells.text(3, goal.rate().map(StatedRate::raw).orElse(""))));
        }
        return new Grid("연차별 목표", ColumnWidths.byContent(4, rows), 1, rows);
    }

    /** What the card calls its rates, such as 누적추진율. */
    private static String rate(List<YearGoal> goals) {
        return goals.stream()
                .flatMap(goal -> goal.rate().stream())
                .map(StatedRate::label)
                .filter(label -> label.endsWith("율") || label.endsWith("률"))
                .findFirst()
                .orElse("추진율");
    }
}
