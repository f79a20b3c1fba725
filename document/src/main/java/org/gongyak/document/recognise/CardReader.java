package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Grids;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.field.PledgeName;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;

/** Reads the pieces of one card from top to bottom, keeping in mind under which heading it is. */
final class CardReader {
    private static final String BOXES = "□■◇◆▣";

    private final CardDraft card;
    private final FieldRows fields;
    private final TableParts tables;
    private final PageHeads pageHeads;
    private final Numbering numbering = new Numbering();
    private final List<SourceText> titlesAbove = new ArrayList<>();
    private OpenSection open;

    /**
     * @param unitBefore the last money unit that the document named
     * @param pageHeads lines of the document that may stand on every page
     */
    CardReader(CardDraft card, Optional<Unit> unitBefore, List<SourceText> pageHeads) {
        this.card = card;
        this.fields = new FieldRows(card);
        this.open = OpenSection.head(card);
        this.tables = new TableParts(card, fields, unitBefore);
        this.pageHeads = new PageHeads(card, pageHeads);
    }

    /** The last money unit that was named, which a following table without one shares. */
    Optional<Unit> unit() {
        return tables.unit();
    }

    CardDraft draft() {
        return card;
    }

    /** Takes what stands over the card's first row: a title there can only be understood when the card has named itself. */
    void above(Piece piece) {
        switch (piece) {
            case Piece.Line line -> titlesAbove.add(line.text());
            case TableCut table -> keepUnrecognised(table);
        }
    }

    void read(Piece piece) {
        switch (piece) {
            case Piece.Line line -> paragraph(line.text().strip());
            case TableCut table -> rows(table);
        }
    }

    private void paragraph(SourceText line) {
        Optional<TitleLine> title = card.parts().name().isEmpty() ? TitleLine.find(line) : Optional.empty();
        if (title.isPresent()) {
            fields.titleLine(line, title.get());
        } else if (isTitleAgain(line)) {
            card.repeated(line);
        } else if (!pageHeads.take(line)) {
            line(line);
        }
    }

    private boolean isTitleAgain(SourceText line) {
        PledgeName name = name();
        return name.number().isPresent() && name.title().isPresent() && name.isSaidBy(line);
    }

    private PledgeName name() {
        return new PledgeName(
                card.parts().name().number().text(), card.parts().name().title().text());
    }

    private void line(SourceText line) {
        if (open.section() == Section.REST && !leavesRest(line)) {
            card.unrecognised(line);
            return;
        }
        if (Heading.isUnitLine(line)) {
            open.unitLine(line);
            return;
        }
        List<Labelled> labels = Labelled.cut(line);
        Optional<Heading> heading = Heading.find(line)
                .filter(found -> !found.saysStatus() && labels.size() <= 1)
                .or(() -> numbering.nextHeading(line));
        boolean known =
                heading.filter(found -> found.section() != Section.UNKNOWN).isPresent();
        if (!known && !labels.isEmpty() && takesLabels()) {
            fields.reader().readAll(line, labels);
        } else if (heading.isPresent() && !isSubHeading(heading.get())) {
            open(heading.get());
        } else if (heading.isEmpty() && isLoose(line)) {
            Labelled loose = Labelled.ofUnknown(line).orElseThrow();
            card.parts().project().fact(loose.label(), loose.value());
            card.rest(line, List.of(loose.label(), loose.value()));
        } else {
            numbering.line(line);
            under(line).read(line);
        }
    }

    /** A label with its value under the card's first rows, of a kind that the form does not know. */
    private boolean isLoose(SourceText line) {
        return open.section() == Section.HEAD
                && !card.parts().name().isEmpty()
                && Labelled.ofUnknown(line).isPresent();
    }

    /** What the form keeps word for word ends where a heading of the form stands. */
    private static boolean leavesRest(SourceText line) {
        return Heading.find(line)
                .filter(found -> found.section() != Section.UNKNOWN && found.section() != Section.REST)
                .filter(found -> BOXES.indexOf(found.words().charAt(0)) >= 0)
                .isPresent();
    }

    /** Whether no section takes a label with its value for its own. */
    private boolean takesLabels() {
        return switch (open.section()) {
            case HEAD, UNKNOWN, STATUSES -> true;
            default -> false;
        };
    }

    /** A line with a bullet below a row of heading and text goes on with that text: recognised pages break a cell into lines. */
    private OpenSection under(SourceText line) {
        boolean bullet =
                open.section() == Section.HEAD && Bullets.cut(line).getFirst().kind() != Item.Kind.PLAIN;
        return bullet ? tables.lastSection().orElse(open) : open;
    }

    /** ○ 문제점 under □ 문제점 및 개선대책 does not leave the section. */
    private boolean isSubHeading(Heading found) {
        boolean inIssues = open.section() == Section.ISSUES
                && (found.section() == Section.PROBLEMS || found.section() == Section.MEASURES);
        return inIssues && found.words().charAt(0) != '□' && found.rest().isEmpty();
    }

    private void open(Heading found) {
        if (open.isHeadedBy(found.words()) && found.rest().isEmpty()) {
            card.structure(found.mark());
            card.repeated(found.words());
            found.unit().ifPresent(card::repeated);
            return;
        }
        card.structure(found.mark());
        open.close();
        numbering.heading(found.words());
        open = new OpenSection(card, found.section(), found.words());
        found.unit().ifPresent(open::unitLine);
        card.structure(found.between());
        if (found.section() == Section.UNKNOWN) {
            card.unrecognised(found.words());
            open.useHeading();
        }
        if (!found.rest().isEmpty()) {
            open.read(found.rest());
        }
    }

    private void rows(TableCut table) {
        List<Row> rows = table.rows();
        if (open.section() == Section.REST) {
            Grids.keep(card, rows);
            return;
        }
        int at = 0;
        while (at < rows.size()) {
            Optional<SideHeading> side = SideHeading.find(rows, at);
            if (side.isPresent()) {
                open(Heading.of(side.get().heading().text()));
                rows(new TableCut(side.get().rows()));
                at += side.get().rows().size();
            } else {
                TableCut.Part part = table.part(at);
                if (part.kind() == RowKind.HEADING) {
                    part.rows()
                            .getFirst()
                            .filled()
                            .forEach(cell -> cell.paragraphs().forEach(this::paragraph));
                } else {
                    tables.read(part, open);
                }
                at += part.rows().size();
            }
        }
    }

    /** Ends the reading: what still waits for its use is taken down as it is. */
    void end() {
        for (SourceText title : titlesAbove) {
            if (name().title().isPresent() && name().isSaidBy(title)) {
                card.repeated(title);
            } else {
                card.unrecognised(title);
            }
        }
        open.close();
    }

    /** Takes a piece down without trying to understand it. */
    void keepUnrecognised(Piece piece) {
        pageHeads.keep(piece);
    }
}
