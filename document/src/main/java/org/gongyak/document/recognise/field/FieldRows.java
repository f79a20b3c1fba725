package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.Set;
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
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Set<String> OWNERS = Set.of("department", "coDepartments", "officer", "phone");
    private static final Set<String> LABELS = Set.of("구분", "항목", "항목명");
    private static final Set<String> VALUES = Set.of("내용", "세부내용", "주요내용", "내역");
    private static final int WITH_DEPARTMENT = 3;
    /** Posts, names, a label, extensions. */
    private static final int OFFICER_CELLS = 4;
    /** People, a label, extensions. */
    private static final int COLUMN_CELLS = 3;

    private final CardDraft card;
    private final FieldReader fields;

    public FieldRows(CardDraft card) {
        this.card = card;
        this.fields = new FieldReader(card);
    }

    /** A row with a management number and a title and nothing else, except perhaps the department. */
    public static boolean isTitleRow(Row row) {
        List<RowCell> filled = row.filled();
        boolean department = filled.size() == WITH_DEPARTMENT
                && DEPARTMENT.matcher(filled.get(2).text()).matches();
        return (filled.size() == 2 || department || goesOnInPairs(filled))
                && PledgeNumber.is(filled.getFirst().text())
                && !filled.get(1).squeezed().chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** Behind number and title: labels, each with its value. */
    private static boolean goesOnInPairs(List<RowCell> cells) {
        return cells.size() > WITH_DEPARTMENT
                && cells.size() % 2 == 0
                && !cells.get(1).isLabel()
                && IntStream.range(2, cells.size()).allMatch(i -> cells.get(i).isLabel() == (i % 2 == 0));
    }

    /** A row of a title under a plain number: the first of its table, over one that says who answers for the pledge. */
    public static boolean isPlainTitle(List<Row> rows, int at) {
        if (at > 0 || rows.size() < 2) {
            return false;
        }
        List<RowCell> cells = rows.getFirst().filled();
        return cells.size() == 2
                && PLAIN_NUMBER.matcher(cells.getFirst().text()).matches()
                && !cells.get(1).isLabel()
                && Form.holdsHangul(cells.get(1).text())
                && rows.get(1).filled().stream()
                        .findFirst()
                        .flatMap(RowCell::field)
                        .filter(OWNERS::contains)
                        .isPresent();
    }

    /** A row of the form that nobody filled in: labels of who answers for the pledge, each before a blank. */
    public static boolean isUnfilled(Row row) {
        List<RowCell> cells = row.filled();
        return !cells.isEmpty()
                && cells.getFirst().field().filter("department"::equals).isPresent()
                && cells.stream()
                        .allMatch(cell -> cell.field().filter(OWNERS::contains).isPresent() && blankBehind(row, cell));
    }

    private static boolean blankBehind(Row row, RowCell label) {
        int next = row.cells().indexOf(label) + 1;
        return next < row.cells().size() && row.cells().get(next).isBlank();
    }

    /** 분류 | 공약사업: a value that is also a label's word, in a row that is followed by no list under such heads. */
    public static boolean isFactAlone(List<Row> rows, int at) {
        List<RowCell> cells = rows.get(at).filled();
        boolean fact = cells.size() == 2
                && cells.stream().allMatch(RowCell::isLabel)
                && cells.getFirst().field().filter(Pair.UNKNOWN::equals).isPresent();
        return fact
                && (at + 1 == rows.size()
                        || isFieldRow(rows.get(at + 1))
                        || rows.get(at + 1).filled().size() < 2);
    }

    /** 구분 | 내용 over rows of label and value, as formats that need a head for every table have it. */
    public static boolean isHead(List<Row> rows, int at) {
        List<RowCell> cells = rows.get(at).filled();
        if (at + 1 >= rows.size() || cells.isEmpty() || cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            if (!LABELS.contains(cells.get(i).squeezed())
                    || !VALUES.contains(cells.get(i + 1).squeezed())) {
                return false;
            }
        }
        Row below = rows.get(at + 1);
        return isTitleRow(below) || isFieldRow(below);
    }

    /** A row in which a label is followed by a value that is no label itself. */
    public static boolean isFieldRow(Row row) {
        List<RowCell> cells = row.filled();
        return !cells.isEmpty()
                && cells.getFirst().isLabel()
                && !Pair.places(cells).isEmpty();
    }

    /** Whether the row names the pledge: where a card begins. */
    public static boolean namesPledge(Row row) {
        return !PledgeName.of(row).isEmpty();
    }

    public FieldReader reader() {
        return fields;
    }

    public void titleRow(Row row) {
        title(row.filled().getFirst().text(), row.filled().get(1).text());
        List<RowCell> behind = row.filled().subList(2, row.filled().size());
        if (behind.size() > 1) {
            pairs(behind);
        } else {
            behind.stream()
                    .map(RowCell::text)
                    .forEach(department -> fields.read("department", department.slice(0, 0), department));
        }
    }

    public void titleLine(SourceText line, TitleLine title) {
        title(title.number(), title.title());
        card.restAsLabel("number", line, List.of(title.number(), title.title()));
    }

    private void title(SourceText number, SourceText title) {
        card.parts().name().number().keep(number);
        card.parts().name().title().keep(title);
    }

    public void fieldRow(Row row) {
        pairs(row.filled());
    }

    /** A label with its value, whatever words that is. */
    public void fact(Row row) {
        List<RowCell> cells = row.filled();
        fields.read(Pair.UNKNOWN, cells.getFirst().text(), cells.get(1).text());
    }

    /** Labels without values: they are part of the form. */
    public void unfilled(Row row) {
        card.understood("field");
        row.filled().forEach(cell -> card.label("owners", cell.text()));
    }

    private void pairs(List<RowCell> cells) {
        List<Integer> places = Pair.places(cells);
        int at = 0;
        while (at < cells.size()) {
            at = cell(cells, at, places);
        }
    }

    /** Takes the label at a position with its value; says where the next label stands. */
    private int cell(List<RowCell> cells, int at, List<Integer> places) {
        RowCell label = cells.get(at);
        boolean unknownLabel = !label.isLabel() && places.contains(at + 2);
        boolean officer = label.field().filter("officer"::equals).isPresent();
        if (officer && areColumns(cells, at + 1)) {
            card.label("owners", label.text());
            return columns(cells, at + 1);
        }
        if (places.contains(at) || unknownLabel) {
            Pair pair = Pair.of(label, cells.get(at + 1));
            fields.read(pair.field(), label.text(), pair.value().text());
            return pair.field().equals("department") ? officers(cells, at + 2) : at + 2;
        }
        if (label.isLabel()) {
            card.label("head", label.text());
        } else if (Phones.isOne(label.text()) && lacksPhone()) {
            fields.read("phone", label.text().slice(0, 0), label.text());
        } else {
            card.unrecognised(label.text());
        }
        return at + 1;
    }

    private boolean lacksPhone() {
        return card.parts()
                .owners()
                .officers()
                .last()
                .filter(officer -> officer.phone().isEmpty())
                .isPresent();
    }

    /** Behind the department: posts, names, a label, extensions, as three lists side by side. */
    private int officers(List<RowCell> cells, int at) {
        boolean lists = at + OFFICER_CELLS <= cells.size()
                && !cells.get(at).isLabel()
                && !cells.get(at + 1).isLabel()
                && cells.get(at + 2).field().filter("phone"::equals).isPresent()
                && !cells.get(at + 3).isLabel();
        if (!lists) {
            return columns(cells, at);
        }
        card.label("owners", cells.get(at + 2).text());
        new OfficerLists(
                        cells.get(at).text(),
                        cells.get(at + 1).text(),
                        cells.get(at + 3).text())
                .read(card);
        return at + OFFICER_CELLS;
    }

    /** People, a label, their extensions. */
    private static boolean areColumns(List<RowCell> cells, int at) {
        return at + COLUMN_CELLS <= cells.size()
                && !cells.get(at).isLabel()
                && cells.get(at + 1).field().filter("phone"::equals).isPresent()
                && officerColumns(cells, at).match();
    }

    private static OfficerColumns officerColumns(List<RowCell> cells, int at) {
        return new OfficerColumns(cells.get(at).text(), cells.get(at + 2).text());
    }

    /** Takes them, if they are such columns; says where the next label stands. */
    private int columns(List<RowCell> cells, int at) {
        if (!areColumns(cells, at)) {
            return at;
        }
        card.label("owners", cells.get(at + 1).text());
        officerColumns(cells, at).read(card);
        return at + COLUMN_CELLS;
    }
}
