package org.gongyak.document.read.hwp;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEndnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFooter;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHeader;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHiddenComment;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlContainer;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlEllipse;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlPolygon;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlRectangle;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControl;
import kr.dogfoot.hwplib.object.bodytext.control.gso.caption.Caption;
import kr.dogfoot.hwplib.object.bodytext.control.gso.textbox.TextBox;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.ListHeaderForCell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPChar;
import kr.dogfoot.hwplib.reader.HWPReader;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;
import org.jspecify.annotations.Nullable;

/** What hwplib reads, as a tree of ours. Letters are taken by their code: as strings, hwplib loses those beyond 16 bits. */
final class HwplibTree {
    private final TreeBuilder builder =
            new TreeBuilder(HwpReader.FORMAT, Optional.empty(), Deadline.in(Limits.TIME, Clock.systemUTC()));
    private TextDraft text = new TextDraft();

    private HwplibTree() {}

    static Document of(byte[] content) throws Exception {
        HWPFile file = HWPReader.fromInputStream(new ByteArrayInputStream(content));
        HwplibTree tree = new HwplibTree();
        for (Section section : file.getBodyText().getSectionList()) {
            tree.read(section);
        }
        return tree.builder.build();
    }

    private void read(ParagraphListInterface paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            endParagraph();
            read(paragraph);
            endParagraph();
        }
    }

    private void read(Paragraph paragraph) {
        if (paragraph.getText() == null) {
            return;
        }
        int controls = 0;
        for (HWPChar unit : paragraph.getText().getCharList()) {
            switch (unit.getType()) {
                case Normal -> append((char) unit.getCode());
                case ControlExtend -> read(paragraph.getControlList().get(controls++));
                case ControlChar, ControlInline -> readSign(unit.getCode());
            }
        }
    }

    private void readSign(int code) {
        switch (code) {
            case 9 -> append('\t');
            case 10 -> endParagraph();
            case 24 -> append('-');
            case 30 -> append('\u00A0');
            case 31 -> append('\u3000');
            default -> {
                // no text
            }
        }
    }

    private void read(Control control) {
        switch (control) {
            case ControlTable table -> read(table);
            case GsoControl drawing -> read(drawing);
            case ControlHeader head -> readAside(head.getParagraphList());
            case ControlFooter foot -> readAside(foot.getParagraphList());
            case ControlFootnote note -> readAside(note.getParagraphList());
            case ControlEndnote note -> readAside(note.getParagraphList());
            case ControlHiddenComment comment -> readAside(comment.getParagraphList());
            default -> {
                // without paragraphs
            }
        }
    }

    private void read(ControlTable table) {
        endParagraph();
        readCaption(table.getCaption());
        builder.openTable(table.getTable().getRowCount(), table.getTable().getColumnCount());
        List<Cell> cells = table.getRowList().stream()
                .map(Row::getCellList)
                .flatMap(List::stream)
                .toList();
        builder.openRow();
        for (Cell cell : cells) {
            builder.openCell(0);
            read(cell.getParagraphList());
            ListHeaderForCell head = cell.getListHeader();
            Span span = new Span(
                    head.getRowSpan(), head.getColSpan(), head.getProperty().isTitleCell());
            builder.closeCellAt(head.getRowIndex(), head.getColIndex(), span);
        }
        builder.closeTable();
    }

    private void read(GsoControl drawing) {
        readCaption(drawing.getCaption());
        switch (drawing) {
            case ControlContainer group -> group.getChildControlList().forEach(this::read);
            case ControlRectangle shape -> readBox(shape.getTextBox());
            case ControlEllipse shape -> readBox(shape.getTextBox());
            case ControlPolygon shape -> readBox(shape.getTextBox());
            default -> {
                // without text
            }
        }
    }

    private void readCaption(@Nullable Caption caption) {
        if (caption != null) {
            read(caption.getParagraphList());
        }
    }

    private void readBox(@Nullable TextBox box) {
        if (box != null) {
            read(box.getParagraphList());
        }
    }

    private void readAside(ParagraphListInterface paragraphs) {
        TextDraft interrupted = text;
        text = new TextDraft();
        builder.openAside();
        read(paragraphs);
        builder.closeAside();
        text = interrupted;
    }

    private void append(char c) {
        text.append(c, text.length());
    }

    private void endParagraph() {
        if (text.length() > 0) {
            builder.paragraph(text);
            text = new TextDraft();
        }
    }
}
