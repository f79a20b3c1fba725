package org.gongyak.document.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.Bullets;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Grids;
import org.gongyak.document.recognise.draft.Item;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Furniture;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Piece;
import org.gongyak.document.recognise.layout.Row;

/** Reads the pieces of one card from top to bottom, keeping in mind under which heading it is. */
final class CardReader {
    private final CardDraft card;
    private final FieldRows fields;
    private final TableParts tables;
    private final Set<String> pageHeads = new HashSet<>();
    private OpenSection open;
    private OptionalInt lastHeading = OptionalInt.empty();
    private OptionalInt lastItem = OptionalInt.empty();

    CardReader(CardDraft card, Optional<Unit> unitBefore) {
        this.card = card;
        this.fields = new FieldRows(card);
        this.open = OpenSection.head(card);
        this.tables = new TableParts(card, fields, unitBefore);
    }

    /** The last money unit that was named, which a following table without one shares. */
    Optional<Unit> unit() {
        return tables.unit();
    }

    void read(Piece piece) {
        switch (piece) {
            case Piece.Text text -> paragraph(text.paragraph().text().strip());
            case Piece.Rows rows -> rows(rows.rows());
        }
    }

    private void paragraph(SourceText line) {
        if (furniture(line)) {
            return;
        }
        if (Heading.isUnitLine(line)) {
            open.unitLine(line);
            return;
        }
        Optional<TitleLine> title =
                card.number.isEmpty() && card.title.isEmpty() ? TitleLine.find(line) : Optional.empty();
        if (title.isPresent()) {
            fields.titleLine(line, title.get());
            return;
        }
        boolean several = Labelled.cut(line).size() > 1;
        Optional<Heading> heading = Heading.find(line)
                .filter(found -> !found.saysStatus() && !several)
                .or(() -> nextNumbered(line));
        boolean known =
                heading.filter(found -> found.section() != Section.UNKNOWN).isPresent();
        if (!known && labelled(line)) {
            return;
        }
        if (heading.isPresent() && !isSubHeading(heading.get())) {
            open(heading.get());
        } else {
            lastItem = Heading.figure(line).isPresent() ? Heading.figure(line) : lastItem;
            under(line).read(line);
        }
    }

    /** A line with a bullet below a row of heading and text goes on with that text: recognised pages break a cell into lines. */
    private OpenSection under(SourceText line) {
        boolean bullet = Bullets.cut(line).getFirst().kind() != Item.Kind.PLAIN;
        return open.section() == Section.HEAD && bullet ? tables.lastSection().orElse(open) : open;
    }

    /** Rules, page numbers and the document's title repeated on every page. */
    private boolean furniture(SourceText line) {
        if (Furniture.isRule(line) || Furniture.isPageNumber(line)) {
            card.map.structure(line);
            return true;
        }
        if (pageHeads.contains(Form.squeeze(line))) {
            card.map.repeated(line);
            return true;
        }
        return false;
    }

    /** A label with its value, where no section takes such lines for its own. */
    private boolean labelled(SourceText line) {
        boolean own = open.section() == Section.HEAD
                || open.section() == Section.UNKNOWN
                || open.section() == Section.STATUSES;
        List<Labelled> labels = own ? Labelled.cut(line) : List.of();
        if (!labels.isEmpty()) {
            fields.reader().readAll(line, labels);
        }
        return !labels.isEmpty();
    }

    /** 7. 기타 건의사항 is a heading too when the heading before was number 6, unless a list within that section reached 6. */
    private Optional<Heading> nextNumbered(SourceText line) {
        OptionalInt figure = Heading.figure(line);
        boolean next = figure.isPresent()
                && lastHeading.isPresent()
                && figure.getAsInt() == lastHeading.getAsInt() + 1
                && (lastItem.isEmpty() || lastItem.getAsInt() != lastHeading.getAsInt());
        return next && line.length() <= Heading.LONGEST ? Optional.of(Heading.unknown(line)) : Optional.empty();
    }

    /** ○ 문제점 under □ 문제점 및 개선대책 does not leave the section. */
    private boolean isSubHeading(Heading found) {
        boolean inIssues = open.section() == Section.ISSUES
                && (found.section() == Section.PROBLEMS || found.section() == Section.MEASURES);
        return inIssues && found.words().charAt(0) != '□' && found.rest().isEmpty();
    }

    private void open(Heading found) {
        if (open.isHeadedBy(found.words()) && found.rest().isEmpty()) {
            card.map.structure(found.mark());
            card.map.repeated(found.words());
            found.unit().ifPresent(card.map::repeated);
            return;
        }
        card.map.structure(found.mark());
        open.close();
        lastHeading = Heading.figure(found.words());
        lastItem = OptionalInt.empty();
        open = new OpenSection(card, found.section(), found.words());
        found.unit().ifPresent(open::unitLine);
        card.map.structure(found.between());
        if (found.section() == Section.UNKNOWN) {
            card.unrecognised(found.words());
            open.useHeading();
        }
        if (!found.rest().isEmpty()) {
            open.read(found.rest());
        }
    }

    private void rows(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            Optional<SideHeading> side = SideHeading.find(rows, at);
            if (side.isPresent()) {
                open(Heading.of(side.get().heading().text()));
                rows(side.get().rows());
                at += side.get().rows().size();
            } else {
                at = tables.read(rows, at, open);
            }
        }
    }

    /** Ends the reading: what still waits for its use is taken down as it is. */
    void end() {
        open.close();
    }

    /** Takes a piece down without trying to understand it; a line of it that comes again is the head of a page. */
    void keepUnrecognised(Piece piece) {
        switch (piece) {
            case Piece.Text text -> {
                SourceText line = text.paragraph().text();
                if (!furniture(line)) {
                    card.unrecognised(line);
                    pageHeads.add(Form.squeeze(line));
                }
            }
            case Piece.Rows rows -> Grids.keep(card, rows.rows());
        }
    }
}
