package org.gongyak.document.read.apart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Origin;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;

/** Writes a document of a format without lines so that {@link DocumentDecoder} makes an equal one of it. */
final class DocumentEncoder {
    static final int PARAGRAPH = 1;
    static final int TABLE = 2;

    private final DataOutputStream out;

    DocumentEncoder(DataOutputStream out) {
        this.out = out;
    }

    void write(Document document) throws IOException {
        text(document.format());
        blocks(document.blocks());
        out.writeInt(document.issues().size());
        for (Issue issue : document.issues()) {
            issue(issue);
        }
    }

    private void blocks(List<Block> blocks) throws IOException {
        out.writeInt(blocks.size());
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph.text());
                case Table table -> table(table);
            }
        }
    }

    private void paragraph(SourceText text) throws IOException {
        Origin origin = text.originAt(0);
        if (origin.lines().isPresent() || !text.originAt(text.length()).equals(origin)) {
            throw new IllegalArgumentException("not of one paragraph without lines: " + origin.address());
        }
        out.writeByte(PARAGRAPH);
        text(origin.address());
        text(text.toString());
        boolean contiguous = isContiguous(text);
        out.writeBoolean(contiguous);
        out.writeInt(text.offsetAt(0));
        for (int i = 1; !contiguous && i <= text.length(); i++) {
            out.writeInt(i < text.length() ? text.offsetAt(i) : endOf(text));
        }
    }

    private static boolean isContiguous(SourceText text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.offsetAt(i) != text.offsetAt(0) + i) {
                return false;
            }
        }
        return endOf(text) == text.offsetAt(0) + text.length();
    }

    /** Where the source goes on, which need not be right behind the last character. */
    private static int endOf(SourceText text) {
        return text.slice(text.length()).offsetAt(0);
    }

    private void table(Table table) throws IOException {
        out.writeByte(TABLE);
        out.writeInt(table.rows());
        out.writeInt(table.columns());
        out.writeInt(table.cells().size());
        for (Cell cell : table.cells()) {
            out.writeInt(cell.row());
            out.writeInt(cell.column());
            out.writeInt(cell.rowSpan());
            out.writeInt(cell.columnSpan());
            out.writeBoolean(cell.header());
            blocks(cell.blocks());
        }
    }

    private void issue(Issue issue) throws IOException {
        text(issue.code());
        out.writeBoolean(issue.place().isPresent());
        if (issue.place().isPresent()) {
            place(issue.place().get());
        }
        text(issue.quote());
        text(issue.message().ko());
        text(issue.message().en());
    }

    private void place(Place place) throws IOException {
        text(place.address());
        out.writeInt(place.line().orElse(0));
        out.writeInt(place.start());
        out.writeInt(place.end());
    }

    /** In UTF-16, which keeps half a surrogate pair as it is. */
    private void text(String text) throws IOException {
        out.writeInt(text.length());
        byte[] units = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            units[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            units[2 * i + 1] = (byte) text.charAt(i);
        }
        out.write(units);
    }
}
