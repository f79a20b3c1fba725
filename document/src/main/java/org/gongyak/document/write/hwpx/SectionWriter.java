package org.gongyak.document.write.hwpx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.SheetBlock;
import org.gongyak.document.write.zip.Entry;

/** Writes one section: paper of one direction. Its first paragraph carries what the section is. */
final class SectionWriter implements Closeable {
    private final Entry entry;
    private final Writer writer;
    private final boolean sideways;
    private final StringBuilder xml = new StringBuilder();
    private String carried;
    private boolean newPage;

    SectionWriter(Entry entry, boolean sideways, PageSetup.Foot foot) throws IOException {
        this.entry = entry;
        this.writer = new OutputStreamWriter(entry, StandardCharsets.UTF_8);
        this.sideways = sideways;
        this.carried = PageSetup.run(sideways, foot);
        writer.append(PageSetup.BEGIN);
    }

    boolean sideways() {
        return sideways;
    }

    /** Bytes written so far. */
    long size() {
        return entry.size();
    }

    /** What follows stands on a page of its own. */
    void newPage() {
        newPage = true;
    }

    /** The page of what follows has this number. */
    void pageNumber(int page) {
        carried += "<hp:run charPrIDRef=\"0\">" + PageSetup.pageNumber(page) + "</hp:run>";
    }

    void part(Part part) throws IOException {
        part.heading().ifPresent(heading -> text(ParagraphStyle.HEADING, TextStyle.HEADING, "□ " + heading));
        part.unit().ifPresent(unit -> text(ParagraphStyle.UNIT, TextStyle.of(9, false), unit));
        for (SheetBlock block : part.blocks()) {
            switch (block) {
                case Line line -> text(ParagraphStyle.of(line.kind()), TextStyle.of(line.kind(), 10), line.text());
                case Grid grid -> table(grid);
            }
        }
        writer.append(xml);
        xml.setLength(0);
    }

    private void text(ParagraphStyle style, TextStyle letters, String text) {
        begin(style);
        Markup.run(xml, letters, text);
        xml.append(Markup.PARAGRAPH_END);
    }

    /** The paragraph that a table hangs on takes a line of its own below it, which is kept low. */
    private void table(Grid grid) {
        TableWriter table = new TableWriter(grid, PageSetup.textWidth(sideways));
        begin(table.isNarrow() ? ParagraphStyle.FIGURE : ParagraphStyle.ANCHOR);
        xml.append("<hp:run charPrIDRef=\"").append(TextStyle.of(7, false).id()).append("\">");
        table.write(xml);
        xml.append("<hp:t/></hp:run>").append(Markup.PARAGRAPH_END);
    }

    private void begin(ParagraphStyle style) {
        Markup.begin(xml, style, newPage);
        xml.append(carried);
        carried = "";
        newPage = false;
    }

    @Override
    public void close() throws IOException {
        if (!carried.isEmpty()) {
            begin(ParagraphStyle.PLAIN);
            writer.append(xml.append(Markup.PARAGRAPH_END));
        }
        writer.append(PageSetup.END).close();
    }
}
