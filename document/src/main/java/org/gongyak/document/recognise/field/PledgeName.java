package org.gongyak.document.recognise.field;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.PledgeNumber;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Row;

/** Number and title of a pledge as one place of the document names them: either, both or, mostly, neither. Spaces do not count. */
public record PledgeName(Optional<String> number, Optional<String> title) {
    public static final PledgeName NONE = new PledgeName(Optional.empty(), Optional.empty());
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_LINE = 80;

    public static PledgeName of(TitleLine line) {
        return new PledgeName(Optional.of(Form.squeeze(line.number())), Optional.of(Form.squeeze(line.title())));
    }

    public static PledgeName of(List<Labelled> labels) {
        PledgeName name = NONE;
        for (Labelled labelled : labels) {
            name = name.orElse(of(labelled.field(), labelled.value()));
        }
        return name;
    }

    public static PledgeName of(Row row) {
        return FieldRows.isTitleRow(row) ? ofFirstCells(row) : ofPairs(Pair.inRow(row));
    }

    /** What a row says that is known to name the pledge, be its number as plain as can be. */
    public static PledgeName ofTitle(Row row) {
        PledgeName name = of(row);
        return name.isEmpty() ? ofFirstCells(row) : name;
    }

    private static PledgeName ofFirstCells(Row row) {
        return new PledgeName(
                Optional.of(row.filled().getFirst().squeezed()),
                Optional.of(row.filled().get(1).squeezed()));
    }

    /** What labelled values say. */
    public static PledgeName ofPairs(List<Pair> pairs) {
        PledgeName name = NONE;
        for (Pair pair : pairs) {
            name = name.orElse(of(pair.field(), pair.value().text()));
        }
        return name;
    }

    private static PledgeName of(String field, SourceText value) {
        Optional<NumberedTitle> both = field.equals("title") ? NumberedTitle.find(value) : Optional.empty();
        if (both.isPresent()) {
            return new PledgeName(
                    both.map(NumberedTitle::number).map(Form::squeeze),
                    both.map(NumberedTitle::title).map(Form::squeeze));
        }
        String squeezed = Form.squeeze(value);
        boolean number = field.equals("number") && PledgeNumber.is(value);
        boolean title = field.equals("title") && squeezed.length() >= SHORTEST_TITLE;
        return new PledgeName(
                number ? Optional.of(squeezed) : Optional.empty(), title ? Optional.of(squeezed) : Optional.empty());
    }

    /** Whether a line says number and title and nothing else, such as the heading above a form; where one is not known, it ends or begins so. */
    public boolean isSaidBy(CharSequence line) {
        String own = Form.letters(number.orElse("")) + Form.letters(title.orElse(""));
        if (isEmpty() || line.length() > Math.max(own.length(), LONGEST_LINE) * 2) {
            return false;
        }
        String said = Form.letters(line);
        if (title.isEmpty()) {
            return said.startsWith(own) && said.length() > own.length();
        }
        return said.equals(own) || (number.isEmpty() && said.endsWith(own) && Character.isDigit(said.charAt(0)));
    }

    public boolean isEmpty() {
        return number.isEmpty() && title.isEmpty();
    }

    public PledgeName orElse(PledgeName other) {
        return new PledgeName(number.or(other::number), title.or(other::title));
    }

    /**
     * Whether a card begins here after another: with another number, or another title. Where a card gave its number before its title, a
     * title alone is that of a part of it.
     */
    public boolean startsCardAfter(PledgeName before, boolean titleFirst) {
        boolean unnumbered = number.isEmpty() && before.number.isPresent();
        return differs(number, before.number) || (differs(title, before.title) && (!unnumbered || titleFirst));
    }

    private static boolean differs(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
