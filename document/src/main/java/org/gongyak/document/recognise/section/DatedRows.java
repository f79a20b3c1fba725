package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.prose.PeriodDraft;

/** Reads progress that is listed by day: 일자 | 추진내용 | 비고. Each row is an entry with its day; what stands beside it belongs to it. */
public final class DatedRows {
    private static final Pattern DAY = Pattern.compile("일자|일시|날짜|추진일자?|추진일시|시행일자?|연월일");
    private static final Pattern CONTENT = Pattern.compile("(?:주요|세부)?(?:추진)?(?:내용|사항|실적|경과|계획)");

    private final CardDraft card;
    private final Row head;
    private final PeriodDraft period;

    private DatedRows(CardDraft card, Row head, PeriodDraft period) {
        this.card = card;
        this.head = head;
        this.period = period;
    }

    /** Whether a row is such a head, and the row below gives a day. */
    public static boolean isHead(List<Row> rows, int at) {
        List<RowCell> cells = rows.get(at).filled();
        return cells.size() >= 2
                && at + 1 < rows.size()
                && is(cells.getFirst(), DAY)
                && is(cells.get(1), CONTENT)
                && rows.get(at + 1)
                        .find(cells.getFirst().column())
                        .flatMap(day -> DateText.findFirst(day.text()))
                        .isPresent();
    }

    private static boolean is(RowCell cell, Pattern word) {
        return word.matcher(cell.squeezed()).matches();
    }

    /**
     * Reads the rows under a head.
     *
     * @param heading of the section, unless something took it
     */
    public static void read(CardDraft card, Section section, Optional<SourceText> heading, List<Row> rows) {
        card.understood("progress");
        Row head = rows.getFirst();
        head.filled().forEach(cell -> card.label("entries", cell.text()));
        DatedRows reader = new DatedRows(card, head, period(card, section, heading));
        rows.stream().skip(1).filter(row -> !row.isBlank()).forEach(reader::row);
    }

    private static PeriodDraft period(CardDraft card, Section section, Optional<SourceText> heading) {
        Optional<PeriodDraft> last = card.parts().progress().last();
        if (!section.isProgress()) {
            return card.parts().progress().begin(PeriodDraft.unlabelled());
        }
        if (heading.isEmpty() && last.isPresent()) {
            return last.get();
        }
        Tense tense = section == Section.PLAN
                ? Tense.PLAN
                : heading.map(PeriodLabel::tense).orElse(Tense.CURRENT);
        return card.parts()
                .progress()
                .begin(heading.map(label -> new PeriodDraft(label, tense)).orElseGet(PeriodDraft::unlabelled));
    }

    private void row(Row row) {
        RowCell day = head.filled().getFirst();
        RowCell content = head.filled().get(1);
        List<Item> items = new ArrayList<>();
        row.find(content.column())
                .filter(cell -> cell.cell().row() == row.index())
                .ifPresent(cell -> items.addAll(Bullets.cut(cell.paragraphs())));
        if (items.isEmpty()) {
            row.filled().forEach(cell -> card.unrecognised(cell.text()));
            return;
        }
        Item first = items.removeFirst();
        List<Item> entry = new ArrayList<>();
        entry.add(new Item(Item.Kind.ENTRY, first.mark(), first.text(), first.whole()));
        row.find(day.column()).filter(cell -> !cell.isBlank()).ifPresent(cell -> entry.add(labelled(day, cell)));
        entry.addAll(items);
        for (RowCell beside : row.filled()) {
            if (beside.column() != day.column() && beside.column() != content.column()) {
                entry.add(head.find(beside.column())
                        .filter(label -> !label.isBlank())
                        .map(label -> labelled(label, beside))
                        .orElseGet(() -> detail(beside.text())));
            }
        }
        period.add(entry);
    }

    /** What a cell says of the entry in the words of its head: 일자 : 2024. 3. 2. */
    private static Item labelled(RowCell label, RowCell cell) {
        return detail(SourceText.join(" : ", List.of(label.text(), cell.text())));
    }

    private static Item detail(SourceText text) {
        return new Item(Item.Kind.DETAIL, text.slice(0, 0), text, text);
    }
}
