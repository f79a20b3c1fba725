package org.gongyak.document.recognise.section;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Reads problems and measures that stand side by side: 문제점 | 개선대책. */
public final class IssuesTable {
    private static final Set<String> OTHERS = Set.of("구분", "연번", "번호", "비고");

    private IssuesTable() {}

    public static boolean isHead(Row row) {
        Set<Section> named = EnumSet.noneOf(Section.class);
        for (RowCell cell : row.filled()) {
            Optional<Section> section = section(cell);
            if (section.isEmpty() && !OTHERS.contains(cell.squeezed())) {
                return false;
            }
            section.ifPresent(named::add);
        }
        return named.contains(Section.PROBLEMS) && named.contains(Section.MEASURES);
    }

    private static Optional<Section> section(RowCell cell) {
        return Form.findBareHeading(cell.squeezed());
    }

    public static void read(CardDraft card, Row head, List<Row> rows) {
        card.understood("statements");
        head.filled()
                .forEach(cell -> card.label(section(cell).orElse(Section.ISSUES).label(), cell.text()));
        for (Row row : rows) {
            for (RowCell cell : row.filled()) {
                Optional<Section> section = head.find(cell.column()).flatMap(IssuesTable::section);
                if (section.isPresent()) {
                    SectionReader reader = new SectionReader(card, section.get(), cell.text());
                    cell.paragraphs().stream().filter(text -> !text.isBlank()).forEach(reader::read);
                } else {
                    card.unrecognised(cell.text());
                }
            }
        }
    }
}
