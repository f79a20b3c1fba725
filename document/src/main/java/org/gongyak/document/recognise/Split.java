package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.field.Columns;
import org.gongyak.document.recognise.field.PledgeName;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.TitleLine;
import org.gongyak.document.recognise.layout.Piece;
import org.gongyak.document.recognise.layout.Row;

/** Cuts a document where a card begins: at a row, or a line, that names a pledge once more. */
final class Split {
    private final boolean rowsNamePledges;
    private final List<Part> parts = new ArrayList<>();
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
     * @param namesPledge whether it begins where a pledge is named; what stands above the first such place does not
     */
    record Part(List<Piece> pieces, boolean namesPledge) {
        Part {
            pieces = List.copyOf(pieces);
        }
    }

    static List<Part> atCards(List<Piece> pieces) {
        boolean inRows = pieces.stream().anyMatch(Split::namesNumberInRows);
        Split split = new Split(inRows);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> split.line(text);
                case Piece.Rows rows -> split.rows(rows);
            }
        }
        split.endPart();
        return split.parts;
    }

    private static boolean namesNumberInRows(Piece piece) {
        return piece instanceof Piece.Rows table
                && table.rows().stream()
                        .anyMatch(row -> PledgeName.of(row).number().isPresent());
    }

    private void line(Piece.Text text) {
        SourceText line = text.paragraph().text().strip();
        Optional<TitleLine> title = rowsNamePledges ? Optional.empty() : TitleLine.find(line);
        if (title.isPresent() && (depth == 0 || depth == title.get().depth())) {
            depth = title.get().depth();
            begin(PledgeName.of(title.get()));
        } else {
            begin(PledgeName.of(Labelled.cut(line)));
        }
        part.add(text);
    }

    private void rows(Piece.Rows piece) {
        TableCut table = new TableCut(piece.rows());
        List<Row> own = new ArrayList<>();
        int at = 0;
        while (at < piece.rows().size()) {
            TableCut.Part cut = table.part(at);
            PledgeName name = nameIn(cut);
            if (starts(name)) {
                addRows(piece, own);
                own = new ArrayList<>();
            }
            begin(name);
            own.addAll(cut.rows());
            at += cut.rows().size();
        }
        addRows(piece, own);
    }

    /** What a part of a table says. */
    private static PledgeName nameIn(TableCut.Part cut) {
        List<Row> rows = cut.rows();
        return switch (cut.kind()) {
            case PLEDGE -> PledgeName.of(rows.getFirst());
            case COLUMNS -> PledgeName.ofPairs(Columns.pairs(rows.getFirst(), rows.getLast()));
            default -> PledgeName.NONE;
        };
    }

    private void addRows(Piece.Rows piece, List<Row> rows) {
        if (!rows.isEmpty()) {
            part.add(new Piece.Rows(piece.table(), rows));
        }
    }

    private boolean starts(PledgeName name) {
        return named.isEmpty() ? !name.isEmpty() : name.startsCardAfter(named, titleFirst);
    }

    private void begin(PledgeName name) {
        if (starts(name)) {
            endPart();
            titleFirst = name.number().isEmpty();
        }
        named = named.orElse(name);
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(new Part(part, !named.isEmpty()));
        }
        part = new ArrayList<>();
        named = PledgeName.NONE;
    }
}
