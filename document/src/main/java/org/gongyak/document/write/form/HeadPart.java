package org.gongyak.document.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Part;

/** The head of the form: number and title, and who answers for the pledge. */
final class HeadPart {
    private static final List<Integer> WIDTHS = List.of(130, 200, 160, 180, 110, 220);
    private static final int REST_OF_ROW = WIDTHS.size() - 1;

    private HeadPart() {}

    static Stream<Part> of(Card card) {
        List<List<GridCell>> rows = new ArrayList<>();
        String number = card.number().isEmpty() ? "공약명" : card.number();
        rows.add(List.of(
                Cells.rowHead(0, number),
                Cells.merged(Cells.of(GridCell.Role.TITLE, 1, card.title()), 1, REST_OF_ROW)));
        owners(card.owners(), FormLabels.labels(card, "owners", List.of("소관부서", "연락처")), rows);
        Grid grid = new Grid("공약과 소관부서", WIDTHS, 0, rows);
        return Stream.of(new Part(Part.Kind.HEAD, Optional.empty(), Optional.empty(), false, List.of(grid)));
    }

    private static void owners(Owners owners, List<String> labels, List<List<GridCell>> rows) {
        GridCell label = Cells.rowHead(0, labels.getFirst());
        String departments = String.join(", ", owners.departments());
        boolean nameless = owners.departments().isEmpty() && !owners.officers().isEmpty();
        if (nameless || !fitLists(owners.officers())) {
            if (!departments.isEmpty()) {
                rows.add(wide(label, departments));
            }
            owners.officers().forEach(officer -> rows.add(wide(Cells.rowHead(0, "담당자"), words(officer))));
        } else {
            List<GridCell> row = new ArrayList<>(List.of(label, Cells.text(1, departments)));
            row.addAll(lists(owners.officers(), labels.getLast()));
            rows.add(row);
        }
        if (!owners.coDepartments().isEmpty()) {
            rows.add(wide(Cells.rowHead(0, "협조부서"), String.join(", ", owners.coDepartments())));
        }
    }

    /** Posts, names and phones are lists whose lines match only where nobody lacks one. */
    private static boolean fitLists(List<Officer> officers) {
        return officers.stream()
                .allMatch(officer -> isWord(officer.post())
                        && officer.name().filter(HeadPart::isWord).isPresent()
                        && officer.phone().isPresent());
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == '/');
    }

    private static List<GridCell> lists(List<Officer> officers, String phones) {
        return List.of(
                Cells.lines(2, officers.stream().map(Officer::post).toList()),
                Cells.lines(
                        3,
                        officers.stream()
                                .flatMap(officer -> officer.name().stream())
                                .toList()),
                Cells.rowHead(4, phones),
                Cells.lines(
                        5,
                        officers.stream()
                                .flatMap(officer -> officer.phone().stream())
                                .toList()));
    }

    private static List<GridCell> wide(GridCell label, String value) {
        return List.of(label, Cells.merged(Cells.text(1, value), 1, REST_OF_ROW));
    }

    private static String words(Officer officer) {
        return Stream.of(Optional.of(officer.post()), officer.name(), officer.phone())
                .flatMap(Optional::stream)
                .filter(word -> !word.isEmpty())
                .reduce((before, word) -> before + " " + word)
                .orElse("");
    }
}
