package org.gongyak.document.read.hwp;

import java.io.IOException;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads one section. Records that are not known (drawings, fields, shapes) are looked through for paragraphs inside them, so text boxes
 * are read where they are anchored. A table or box inside a paragraph parts its text into two.
 */
final class SectionReader {
    private static final int PARA_HEADER = 66;
    private static final int PARA_TEXT = 67;
    private static final int CTRL_HEADER = 71;
    private static final int LIST_HEADER = 72;
    private static final int MEMO_LIST = 93;

    /** A table in a cell lies two levels further in; twenty of them, some in text boxes in groups of shapes, are not as deep as this. */
    private static final int DEEPEST_LEVEL = 200;

    /** A paragraph alone that is as long as a document may be. */
    private static final int LONGEST_TEXT = Limits.CHARACTERS * Character.BYTES;

    private final RecordCursor records;
    private final TreeBuilder builder;
    private final TextFlow flow;

    SectionReader(RecordCursor records, TreeBuilder builder) {
        this.records = records;
        this.builder = builder;
        this.flow = new TextFlow(builder);
    }

    void read() throws IOException {
        while (records.nextIn(-1)) {
            if (records.tag() == LIST_HEADER) {
                skip(-1);
            } else {
                readBlock();
            }
        }
    }

    /** The paragraph that the current record begins, if it begins one. */
    void readBlock() throws IOException {
        if (records.tag() == PARA_HEADER) {
            readParagraph(records.level());
        }
    }

    /** The paragraphs of a container, at whatever depth. */
    private void readBlocks(int container) throws IOException {
        while (records.nextIn(container)) {
            readBlock();
        }
    }

    private void readParagraph(int level) throws IOException {
        if (level > DEEPEST_LEVEL) {
            throw new RefusalException(Refusal.TOO_DEEP);
        }
        flow.endParagraph();
        ParagraphText text = ParagraphText.NONE;
        boolean masterPage = false;
        while (records.nextIn(level)) {
            switch (records.tag()) {
                case PARA_TEXT -> {
                    text.writeRest(flow);
                    text = readText();
                }
                case CTRL_HEADER -> {
                    text.writeToControl(flow);
                    readControl(records.level());
                }
                case MEMO_LIST -> readAside(level);
                // Outside of a control it begins a master page, whose heads and lines are no content.
                case LIST_HEADER -> masterPage = true;
                default -> {
                    if (masterPage) {
                        skip(records.level());
                    } else {
                        readBlock();
                    }
                }
            }
        }
        text.writeRest(flow);
        flow.endParagraph();
    }

    private ParagraphText readText() throws IOException {
        if (records.unread() > LONGEST_TEXT) {
            throw new RefusalException(Refusal.TOO_MUCH_TEXT);
        }
        return new ParagraphText(records.payload(LONGEST_TEXT));
    }

    private void readControl(int level) throws IOException {
        switch (records.payload(Integer.BYTES).identifier()) {
            case "tbl " -> new TableReader(records, builder, flow, this).read(level);
            case "head", "foot", "fn  ", "en  ", "tcmt" -> readAside(level);
            case "tdut" -> readRuby();
            // Master pages stand in it, and nothing else with text.
            case "secd" -> skip(level);
            default -> readBlocks(level);
        }
    }

    private void readAside(int container) throws IOException {
        TextDraft interrupted = flow.interrupt();
        builder.openAside();
        readBlocks(container);
        flow.resume(interrupted);
        builder.closeAside();
    }

    /** A word with small letters over it (덧말): the word itself stands in the control. */
    private void readRuby() throws IOException {
        int length = records.payload(Short.BYTES).unsignedShort(0);
        new ParagraphText(records.payload(length * Character.BYTES)).writeRest(flow);
    }

    private void skip(int container) throws IOException {
        while (records.nextIn(container)) {
            // the cursor passes over it
        }
    }
}
