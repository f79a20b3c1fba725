package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongyak.card.source.SourceText;

/** Reads rows of label and value pairs, the owner row with its parallel lists, and the title row of number and title alone. */
final class FieldRows {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:제\\s?)?(?:\\d{1,2}(?:-\\d{1,3}){1,3}|[가-하](?:-\\d{1,3}){1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}-[①-⑳\\d](?:-\\d{1,3})?)[.)]?");
    private static final int MOST_LABEL = 16;
    /** Number and title as fields say nothing yet of what was done. */
    static final int TITLE_FIELDS = 2;

    private final CardDraft card;
    private final FieldReader fields;

    FieldRows(CardDraft card) {
        this.card = card;
        this.fields = new FieldReader(card);
    }

    static boolean isNumber(CharSequence text) {
        return NUMBER.matcher(text).matches();
    }

    /** A row with a management number and a title and nothing else. */
    static boolean isTitleRow(Row row) {
        List<RowCell> filled = row.filled();
        return filled.size() == 2
                && isNumber(filled.getFirst().text())
                && !filled.get(1).squeezed().chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** A row in which a label is followed by a value that is no label itself. */
    static boolean isFieldRow(Row row) {
        List<RowCell> cells = row.filled();
        return !cells.isEmpty()
                && field(cells.getFirst()).isPresent()
                && !pairs(cells).isEmpty();
    }

    /**
     * The positions of labels that have a value behind them. Where every other cell is a label the row is read in pairs, so that a value
     * such as 공약사업 may be a label's word; a row of nothing but labels is the head of a list and holds none.
     */
    private static List<Integer> pairs(List<RowCell> cells) {
        boolean even = cells.size() % 2 == 0;
        boolean alternating =
                even && IntStream.range(0, cells.size()).allMatch(i -> i % 2 == 1 || isLabel(cells.get(i)));
        boolean paired = alternating && !cells.stream().allMatch(FieldRows::isLabel);
        return IntStream.range(0, cells.size() - 1)
                .filter(i -> paired ? i % 2 == 0 : opensPair(cells, i))
                .boxed()
                .toList();
    }

    private static boolean opensPair(List<RowCell> cells, int at) {
        return isLabel(cells.get(at)) && !isLabel(cells.get(at + 1));
    }

    private static boolean isLabel(RowCell cell) {
        return field(cell).isPresent();
    }

    /** Whether the row names the pledge: where a card begins. */
    static boolean namesPledge(Row row) {
        return namesNumber(row) || namesTitle(row);
    }

    static boolean namesNumber(Row row) {
        return isTitleRow(row) || hasField(row, "number", FieldRows::isNumber);
    }

    static boolean namesTitle(Row row) {
        return isTitleRow(row) || hasField(row, "title", text -> text.length() > 1);
    }

    private static boolean hasField(Row row, String wanted, Predicate<CharSequence> value) {
        List<RowCell> cells = row.filled();
        return isFieldRow(row)
                && pairs(cells).stream()
                        .anyMatch(
                                i -> field(cells.get(i)).filter(wanted::equals).isPresent()
                                        && value.test(cells.get(i + 1).text()));
    }

    private static Optional<String> field(RowCell cell) {
        return cell.text().length() > MOST_LABEL ? Optional.empty() : Form.findField(cell.text());
    }

    void field(String field, SourceText label, SourceText value) {
        fields.read(field, label, value);
    }

    void titleRow(Row row) {
        card.number = card.trace("number").keep(row.filled().getFirst().text());
        card.title = card.trace("title").keep(row.filled().get(1).text());
    }

    void fieldRow(Row row) {
        List<RowCell> cells = row.filled();
        List<Integer> pairs = pairs(cells);
        int at = 0;
        while (at < cells.size()) {
            at = pair(cells, at, pairs);
        }
    }

    /** Takes the label at a position with its value; says where the next label stands. */
    private int pair(List<RowCell> cells, int at, List<Integer> pairs) {
        RowCell label = cells.get(at);
        Optional<String> field = field(label);
        boolean unknownLabel = field.isEmpty() && pairs.contains(at + 2);
        if (pairs.contains(at) || unknownLabel) {
            fields.read(field.orElse("fact"), label.text(), cells.get(at + 1).text());
            return field.filter("department"::equals).isPresent() ? officers(cells, at + 2) : at + 2;
        }
        if (field.isPresent()) {
            card.label("head", label.text());
        } else {
            card.unrecognised(label.text());
        }
        return at + 1;
    }

    /** Behind the department: posts, names, a label, extensions, as three lists side by side. */
    private int officers(List<RowCell> cells, int at) {
        boolean lists = at + 3 < cells.size()
                && field(cells.get(at + 1)).isEmpty()
                && field(cells.get(at + 2)).filter("phone"::equals).isPresent()
                && field(cells.get(at + 3)).isEmpty();
        if (!lists) {
            return at;
        }
        card.label("owners", cells.get(at + 2).text());
        new OwnersReader(card)
                .lists(
                        cells.get(at).text(),
                        cells.get(at + 1).text(),
                        cells.get(at + 3).text());
        return at + 4;
    }
}
