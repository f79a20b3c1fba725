package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.field.Columns;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.field.PledgeName;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Row;

/** Cuts a document where a card begins: at a row, or a line, that names a pledge once more. */
final class Split {
    private final boolean rowsNamePledges;
    private final List<Part> parts = new ArrayList<>();
    private List<Piece> above = List.of();
    private List<Piece> part = new ArrayList<>();
    private PledgeName named = PledgeName.NONE;
    private boolean titleFirst;
    private int depth;

    private Split(boolean rowsNamePledges) {
        this.rowsNamePledges = rowsNamePledges;
    }

    /**
     * A stretch of the document.
     *
     * @param above what stands over its first row: its title, the approval box
     * @param namesPledge whether it begins where a pledge is named; what stands above the first such place does not
     */
    record Part(List<Piece> above, List<Piece> pieces, boolean namesPledge) {
        Part {
            above = List.copyOf(above);
            pieces = List.copyOf(pieces);
        }
    }

    static List<Part> atCards(List<Piece> pieces) {
        boolean inRows = pieces.stream().anyMatch(Split::namesNumberInRows);
        Split split = new Split(inRows);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Line line -> split.line(line);
                case TableCut table -> split.rows(table);
            }
        }
        split.endPart();
        return split.parts;
    }

    private static boolean namesNumberInRows(Piece piece) {
        return piece instanceof TableCut table
                && (FieldRows.isPlainTitle(table.rows(), 0)
                        || table.rows().stream()
                                .anyMatch(row -> PledgeName.of(row).number().isPresent()));
    }

    private void line(Piece.Line piece) {
        SourceText line = piece.text().strip();
        Optional<TitleLine> title = rowsNamePledges ? Optional.empty() : TitleLine.find(line);
        if (title.isPresent() && (depth == 0 || depth == title.get().depth())) {
            depth = title.get().depth();
            begin(PledgeName.of(title.get()));
        } else {
            begin(PledgeName.of(Labelled.cut(line)));
        }
        part.add(piece);
    }

    private void rows(TableCut table) {
        List<Row> rows = table.rows();
        int from = 0;
        int at = 0;
        while (at < rows.size()) {
            TableCut.Part cut = table.part(at);
            PledgeName name = nameIn(cut);
            if (starts(name) && from < at) {
                part.add(new TableCut(rows.subList(from, at)));
                from = at;
            }
            begin(name);
            at += cut.rows().size();
        }
        part.add(from == 0 ? table : new TableCut(rows.subList(from, at)));
    }

    /** What a part of a table says. */
    private static PledgeName nameIn(TableCut.Part cut) {
        List<Row> rows = cut.rows();
        return switch (cut.kind()) {
            case PLEDGE -> PledgeName.ofTitle(rows.getFirst());
            case COLUMNS -> PledgeName.ofPairs(Columns.pairs(rows.getFirst(), rows.getLast()));
            default -> PledgeName.NONE;
        };
    }

    private boolean starts(PledgeName name) {
        return named.isEmpty() ? !name.isEmpty() : name.startsCardAfter(named, titleFirst);
    }

    private void begin(PledgeName name) {
        if (starts(name)) {
            int start = TitleAbove.start(part, name);
            List<Piece> over = List.copyOf(part.subList(start, part.size()));
            int chapter = TitleAbove.chapter(part, start);
            List<Piece> opening = List.copyOf(part.subList(chapter, start));
            part = new ArrayList<>(part.subList(0, chapter));
            endPart();
            part.addAll(opening);
            endPart();
            above = over;
            titleFirst = name.number().isEmpty();
        }
        named = named.orElse(name);
    }

    private void endPart() {
        if (!part.isEmpty() || !above.isEmpty()) {
            parts.add(new Part(above, part, !named.isEmpty()));
        }
        above = List.of();
        part = new ArrayList<>();
        named = PledgeName.NONE;
    }
}
