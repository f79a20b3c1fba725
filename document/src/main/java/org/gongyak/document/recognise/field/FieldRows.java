package org.gongyak.document.recognise.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.PledgeNumber;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Reads rows of label and value pairs, the owner row with its parallel lists, and the title row of number and title alone. */
public final class FieldRows {
    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣·]{1,12}(?:과|실|담당관|소|단|국|센터)");
    private static final int MOST_LABEL = 16;
    /** Number and title as fields say nothing yet of what was done. */
    public static final int TITLE_FIELDS = 2;

    private final CardDraft card;
    private final FieldReader fields;

    public FieldRows(CardDraft card) {
        this.card = card;
        this.fields = new FieldReader(card);
    }

    /** A row with a management number and a title and nothing else, except perhaps the department. */
    public static boolean isTitleRow(Row row) {
        List<RowCell> filled = row.filled();
        boolean department =
                filled.size() == 3 && DEPARTMENT.matcher(filled.get(2).text()).matches();
        return (filled.size() == 2 || department)
                && PledgeNumber.is(filled.getFirst().text())
                && !filled.get(1).squeezed().chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** A row in which a label is followed by a value that is no label itself. */
    public static boolean isFieldRow(Row row) {
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
                even && IntStream.range(0, cells.size()).allMatch(i -> i % 2 != 0 || isLabel(cells.get(i)));
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
    public static boolean namesPledge(Row row) {
        return !PledgeName.of(row).isEmpty();
    }

    /** A label with its value. */
    public record Pair(String field, RowCell label, RowCell value) {}

    /** The labelled values of a row. */
    public static List<Pair> pairsOf(Row row) {
        List<RowCell> cells = row.filled();
        return pairs(cells).stream()
                .map(i -> new Pair(field(cells.get(i)).orElse("fact"), cells.get(i), cells.get(i + 1)))
                .toList();
    }

    /** Labels over their values: a head of labels that names the pledge, over one row only; several rows are a list of pledges. */
    public static boolean isColumns(List<Row> rows, int at) {
        List<RowCell> labels = rows.get(at).filled();
        if (at + 1 >= rows.size() || labels.size() < 2 || !labels.stream().allMatch(FieldRows::isLabel)) {
            return false;
        }
        boolean names = columnPairs(rows.get(at), rows.get(at + 1)).stream()
                .anyMatch(pair -> pair.field().equals("title") || pair.field().equals("number"));
        boolean value = rows.get(at + 1).filled().stream().noneMatch(FieldRows::isLabel);
        boolean list = at + 2 < rows.size()
                && rows.get(at + 2).filled().size() == rows.get(at + 1).filled().size()
                && rows.get(at + 2).filled().stream().noneMatch(FieldRows::isLabel);
        return names && value && !list;
    }

    public static List<Pair> columnPairs(Row labels, Row values) {
        List<Pair> pairs = new ArrayList<>();
        for (RowCell label : labels.filled()) {
            values.find(label.column())
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> pairs.add(new Pair(field(label).orElse("fact"), label, value)));
        }
        return pairs;
    }

    private static Optional<String> field(RowCell cell) {
        return cell.text().length() > MOST_LABEL ? Optional.empty() : Form.findField(cell.text());
    }

    public FieldReader reader() {
        return fields;
    }

    public void titleRow(Row row) {
        title(row.filled().getFirst().text(), row.filled().get(1).text());
        row.filled().stream()
                .skip(2)
                .map(RowCell::text)
                .forEach(department -> fields.read("department", department.slice(0, 0), department));
    }

    public void titleLine(SourceText line, TitleLine title) {
        title(title.number(), title.title());
        card.restAsLabel("number", line, List.of(title.number(), title.title()));
    }

    private void title(SourceText number, SourceText title) {
        card.number = card.trace("number").keep(number);
        card.title = card.trace("title").keep(title);
    }

    public void columns(Row labels, Row values) {
        List<Pair> pairs = columnPairs(labels, values);
        pairs.forEach(pair ->
                fields.read(pair.field(), pair.label().text(), pair.value().text()));
        labels.filled().stream()
                .filter(label -> pairs.stream().noneMatch(pair -> pair.label().equals(label)))
                .forEach(label -> card.label("head", label.text()));
        values.filled().stream()
                .filter(value -> pairs.stream().noneMatch(pair -> pair.value().equals(value)))
                .forEach(value -> card.unrecognised(value.text()));
    }

    public void fieldRow(Row row) {
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
                && field(cells.get(at)).isEmpty()
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
