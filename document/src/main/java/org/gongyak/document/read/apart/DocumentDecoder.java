package org.gongyak.document.read.apart;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.Message;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.read.tree.Limits;

/** Reads what {@link DocumentEncoder} wrote, and trusts none of it: what reserves memory has been read before. */
final class DocumentDecoder {
    private final DataInputStream in;

    DocumentDecoder(DataInputStream in) {
        this.in = in;
    }

    Document read() throws IOException {
        String format = text();
        List<Block> blocks = blocks(0);
        List<Issue> issues = new ArrayList<>();
        for (int left = number(Limits.PARAGRAPHS); left > 0; left--) {
            issues.add(issue());
        }
        return new Document(format, blocks, issues);
    }

    private List<Block> blocks(int depth) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int left = number(Limits.PARAGRAPHS + Limits.CELLS); left > 0; left--) {
            blocks.add(
                    switch (in.readByte()) {
                        case DocumentEncoder.PARAGRAPH -> new Paragraph(paragraph());
                        case DocumentEncoder.TABLE -> table(depth + 1);
                        default -> throw new StreamCorruptedException("no block");
                    });
        }
        return blocks;
    }

    private SourceText paragraph() throws IOException {
        Origin origin = Origin.withoutLines(text());
        String text = text();
        boolean contiguous = in.readBoolean();
        int first = in.readInt();
        if (contiguous) {
            return text.isEmpty() ? SourceText.emptyAt(origin, first) : SourceText.contiguous(text, origin, first);
        }
        int[] offsets = new int[text.length() + 1];
        offsets[0] = first;
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = in.readInt();
        }
        return SourceText.of(text + '\n', origin, offsets).slice(0, text.length());
    }

    private Table table(int depth) throws IOException {
        if (depth > Limits.DEPTH) {
            throw new StreamCorruptedException("tables " + depth + " deep");
        }
        int rows = number(Limits.ROWS);
        int columns = number(Limits.COLUMNS);
        List<Cell> cells = new ArrayList<>();
        for (int left = number(Limits.CELLS); left > 0; left--) {
            int row = number(rows);
            int column = number(columns);
            int rowSpan = number(rows - row);
            int columnSpan = number(columns - column);
            cells.add(new Cell(row, column, rowSpan, columnSpan, in.readBoolean(), blocks(depth)));
        }
        return new Table(rows, columns, cells);
    }

    private Issue issue() throws IOException {
        String code = text();
        Optional<Place> place = in.readBoolean() ? Optional.of(place()) : Optional.empty();
        return new Issue(code, place, text(), new Message(text(), text()));
    }

    private Place place() throws IOException {
        String address = text();
        int line = in.readInt();
        return new Place(address, line == 0 ? OptionalInt.empty() : OptionalInt.of(line), in.readInt(), in.readInt());
    }

    private String text() throws IOException {
        int length = number(Limits.CHARACTERS);
        byte[] units = in.readNBytes(2 * length);
        StringBuilder text = new StringBuilder(units.length / 2);
        for (int i = 1; i < units.length; i += 2) {
            text.append((char) (units[i - 1] << Byte.SIZE | (units[i] & 0xFF)));
        }
        if (text.length() < length) {
            throw new StreamCorruptedException("text cut off");
        }
        return text.toString();
    }

    private int number(int most) throws IOException {
        int number = in.readInt();
        if (number < 0 || number > most) {
            throw new StreamCorruptedException(number + " of at most " + most);
        }
        return number;
    }
}
