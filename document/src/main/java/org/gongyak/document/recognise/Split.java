package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a document where a card begins: at a row, or a line, that names a pledge once more. */
final class Split {
    private static final Pattern LINE =
            Pattern.compile("[#□■○◦]*\\s*(?<label>관리\\s?번호|공약\\s?번호|공약\\s?명|공약\\s?사업명|사업명)\\s*[:：].+", Pattern.DOTALL);

    private final List<List<Piece>> parts = new ArrayList<>();
    private List<Piece> part = new ArrayList<>();
    private boolean numberSeen;
    private boolean titleSeen;

    private Split() {}

    static List<List<Piece>> atCards(List<Piece> pieces) {
        Split split = new Split();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> split.line(text);
                case Piece.Rows rows -> split.rows(rows);
            }
        }
        split.endPart();
        return split.parts;
    }

    private void line(Piece.Text text) {
        Matcher line = LINE.matcher(text.paragraph().text());
        if (line.matches()) {
            boolean number = line.group("label").contains("번호");
            begin(number, !number);
        }
        part.add(text);
    }

    private void rows(Piece.Rows piece) {
        List<Row> rows = piece.rows();
        List<Row> own = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (RowKind.of(rows, at) == RowKind.PLEDGE) {
                Row row = rows.get(at);
                Optional<List<Row>> above = Optional.of(own).filter(list -> startsCard(row));
                if (above.isPresent()) {
                    addRows(piece, own);
                    own = new ArrayList<>();
                }
                begin(FieldRows.namesNumber(row), FieldRows.namesTitle(row));
            }
            own.add(rows.get(at));
        }
        addRows(piece, own);
    }

    private boolean startsCard(Row row) {
        return startsCard(FieldRows.namesNumber(row), FieldRows.namesTitle(row));
    }

    private boolean startsCard(boolean number, boolean title) {
        return (number && numberSeen) || (title && titleSeen) || (!numberSeen && !titleSeen);
    }

    private void addRows(Piece.Rows piece, List<Row> rows) {
        if (!rows.isEmpty()) {
            part.add(new Piece.Rows(piece.table(), rows));
        }
    }

    private void begin(boolean number, boolean title) {
        if (startsCard(number, title)) {
            endPart();
        }
        numberSeen |= number;
        titleSeen |= title;
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(part);
        }
        part = new ArrayList<>();
        numberSeen = false;
        titleSeen = false;
    }
}
