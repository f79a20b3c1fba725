package org.gongyak.document.write.hwpx;

import java.util.Arrays;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;
import org.gongyak.document.write.sheet.TextWidth;

/**
 * Counts the pages that a sheet will take, by the heights of rows that are written into the file. Other programs set other letters, so
 * it is an estimate; what must be right in every program may not rest on it.
 */
public final class PageCount {
    /** The line that a table hangs on, and the margins above and below it. */
    private static final int BELOW_TABLE = TextStyle.of(7, false).lineHeight() + 200;

    private static final int UNIT_LINE = TextStyle.of(9, false).lineHeight();

    private boolean sideways;
    private int pages;
    private int used;
    /** Headings that go to the page of what follows. */
    private int kept;

    private PageCount() {}

    /** At least one. */
    public static int of(Sheet sheet) {
        PageCount count = new PageCount();
        for (Part part : sheet.parts()) {
            count.part(part);
        }
        return Math.max(count.pages, 1);
    }

    private void part(Part part) {
        if (pages == 0 || part.sideways() != sideways) {
            sideways = part.sideways();
            turn();
        }
        if (part.heading().isPresent()) {
            kept += TextStyle.HEADING.lineHeight() + ParagraphStyle.HEADING.above();
        }
        if (part.unit().isPresent()) {
            kept += UNIT_LINE;
        }
        for (SheetBlock block : part.blocks()) {
            switch (block) {
                case Line line -> whole(height(line));
                case Grid grid -> grid(new TableWriter(grid, PageSetup.textWidth(sideways)), grid.headRows());
            }
        }
    }

    private int height(Line line) {
        ParagraphStyle style = ParagraphStyle.of(line.kind());
        TextStyle letters = TextStyle.of(line.kind(), Grid.USUAL_POINTS);
        double room = (double) style.room(PageSetup.textWidth(sideways)) / letters.units();
        return TextWidth.lines(line.text(), room) * letters.lineHeight() + style.above();
    }

    private void whole(int height) {
        if (used + kept + height > PageSetup.textHeight(sideways)) {
            turn();
        }
        used += kept + height;
        kept = 0;
    }

    /** A long table fills its page to the end, and its head stands once more on each further one. */
    private void grid(TableWriter table, int headRows) {
        if (table.isShort()) {
            whole(table.height() + BELOW_TABLE);
            return;
        }
        int head = Arrays.stream(table.heights(), 0, headRows).sum();
        int left = table.height();
        whole(0);
        while (used + left > PageSetup.textHeight(sideways)) {
            left -= PageSetup.textHeight(sideways) - used;
            turn();
            used = head;
        }
        used += left + BELOW_TABLE;
    }

    private void turn() {
        pages++;
        used = 0;
    }
}
