package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.trace.Trace;

/** Makes tables of the card of the lines cut out of a money table. */
final class MoneyWriter {
    private final CardDraft card;
    private final MoneyContext context;

    MoneyWriter(CardDraft card, MoneyContext context) {
        this.card = card;
        this.context = context;
    }

    /** Whether a table only goes on behind a page break: the same heads once more, and no heading of its own. */
    static boolean goesOn(CardDraft card, List<MoneyLines> read, MoneyContext context) {
        if (card.parts().money().count() == 0 || context.heading().isPresent() || read.size() > 1) {
            return false;
        }
        List<String> before = card.parts().money().last().buckets().stream()
                .map(bucket -> Form.squeeze(bucket.label()))
                .toList();
        List<String> heads =
                read.getFirst().buckets().stream().map(Form::squeeze).toList();
        return context.section().isMoney() && before.equals(heads);
    }

    void join(MoneyLines lines) {
        context.unitLine().ifPresent(card::repeated);
        card.parts().money().goOn((trace, table) -> rows(lines, trace, table.unit(), table.rows()));
    }

    void write(MoneyLines lines, Unit unit) {
        card.parts().money().add(trace -> table(trace, lines, unit));
    }

    private MoneyTable table(Trace trace, MoneyLines lines, Unit unit) {
        List<Bucket> buckets = buckets(trace.at("buckets"), lines.buckets());
        return new MoneyTable(
                context.heading().map(text -> trace.keep("label", text)).orElse(""),
                lines.stage().orElse(MoneyStages.of(context.section())),
                Optional.empty(),
                Optional.empty(),
                unit,
                context.unitLine().map(text -> trace.keep("unitLabel", text)).orElse(""),
                buckets,
                rows(lines, trace, unit, List.of()),
                List.of());
    }

    private static List<Bucket> buckets(Trace trace, List<SourceText> heads) {
        List<Bucket> buckets = new ArrayList<>();
        for (Bucket read : Buckets.read(heads.stream().map(SourceText::toString).toList())) {
            int at = buckets.size();
            buckets.add(new Bucket(trace.at(at).keep("label", heads.get(at)), kind(read), read.range()));
        }
        return buckets;
    }

    /** A stage in place of a time stands over what is summed up for all time. */
    private static Bucket.Kind kind(Bucket read) {
        boolean stage = read.kind() == Bucket.Kind.UNKNOWN
                && MoneyStages.overColumn(Form.squeeze(read.label())).isPresent();
        return stage ? Bucket.Kind.TOTAL : read.kind();
    }

    /** The rows; those of a table that goes on belong to the sub-project they were cut off from. */
    private List<MoneyRow> rows(MoneyLines lines, Trace table, Unit unit, List<MoneyRow> above) {
        Levels levels = Levels.among(
                lines.lines().stream().map(line -> Form.squeeze(line.label())).toList());
        List<MoneyRow> rows = new ArrayList<>();
        boolean cutOff = true;
        for (MoneyLine line : lines.lines()) {
            Trace at = table.at("rows").at(above.size() + rows.size());
            Level level = level(line, levels);
            cutOff &= level != Level.TOTAL;
            Optional<String> name = line.subProject().map(text -> at.keep("subProject", text));
            Optional<String> carried =
                    cutOff && !above.isEmpty() ? above.getLast().subProject() : Optional.empty();
            rows.add(new MoneyRow(
                    name.or(() -> carried), at.keep("label", line.label()), level, cells(at.at("cells"), line, unit)));
        }
        return rows;
    }

    private Level level(MoneyLine line, Levels levels) {
        if (line.label().isBlank() || MoneyStages.find(line.label()).isPresent()) {
            return Level.TOTAL;
        }
        Level level = levels.find(line.label().toString()).orElse(Level.UNKNOWN);
        boolean city = level == Level.UNKNOWN && Form.squeeze(line.label()).equals("시비");
        return city ? ofCity() : level;
    }

    /** 시비 is a 시's own money and the upper level's in a 구 or 군; where the government is not known neither is this. */
    private Level ofCity() {
        return switch (card.governmentName()
                .map(name -> name.charAt(name.length() - 1))
                .orElse(' ')) {
            case '시' -> Level.OWN;
            case '구', '군' -> Level.UPPER;
            default -> Level.UNKNOWN;
        };
    }

    private static List<MoneyCell> cells(Trace trace, MoneyLine line, Unit unit) {
        List<MoneyCell> cells = new ArrayList<>();
        for (SourceText text : line.cells()) {
            cells.add(MoneyText.cell(trace.at(cells.size()).keep("raw", text), unit));
        }
        return cells;
    }
}
