package org.gongyak.document.hwp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs, tables and other controls as records. */
public final class HwpBlocks {
    private static final int DRAWING = 11;
    private static final int HEAD_CELL = 1 << 2;

    private HwpBlocks() {}

    public static HwpRecord text(String text) {
        return new HwpParagraph().text(text).build();
    }

    /** A paragraph with nothing but this table or drawing. */
    public static HwpRecord holding(HwpRecord control) {
        return new HwpParagraph().control(DRAWING, control).build();
    }

    public static HwpRecord table(int rows, int columns, List<List<HwpRecord>> cells) {
        return table(List.of(), rows, columns, cells);
    }

    /** A table under what stands in its caption. */
    public static HwpRecord table(List<HwpRecord> caption, int rows, int columns, List<List<HwpRecord>> cells) {
        List<HwpRecord> all = new ArrayList<>(caption.isEmpty() ? caption : list(caption));
        all.add(HwpRecord.ofShorts(HwpRecord.TABLE, 0, 0, rows, columns));
        cells.forEach(all::addAll);
        return control("tbl ", all);
    }

    public static List<HwpRecord> cell(int row, int column, int rowSpan, int columnSpan, HwpRecord... blocks) {
        return cell(false, row, column, rowSpan, columnSpan, List.of(blocks));
    }

    public static List<HwpRecord> cell(
            boolean head, int row, int column, int rowSpan, int columnSpan, List<HwpRecord> blocks) {
        List<HwpRecord> all = new ArrayList<>();
        int properties = head ? HEAD_CELL : 0;
        all.add(HwpRecord.ofShorts(
                HwpRecord.LIST_HEADER, blocks.size(), 0, 0, properties, column, row, columnSpan, rowSpan));
        all.addAll(blocks);
        return all;
    }

    /** A list of paragraphs, as captions, notes and text boxes have it. */
    public static List<HwpRecord> list(List<HwpRecord> blocks) {
        List<HwpRecord> all = new ArrayList<>();
        all.add(HwpRecord.ofShorts(HwpRecord.LIST_HEADER, blocks.size(), 0, 0, 0));
        all.addAll(blocks);
        return all;
    }

    /** A control by its four letters. */
    public static HwpRecord control(String id, List<HwpRecord> records) {
        return control(id, new byte[0], records);
    }

    public static HwpRecord control(String id, byte[] more, List<HwpRecord> records) {
        byte[] payload = new byte[Integer.BYTES + more.length];
        byte[] letters = id.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < letters.length; i++) {
            payload[i] = letters[letters.length - 1 - i];
        }
        System.arraycopy(more, 0, payload, Integer.BYTES, more.length);
        return new HwpRecord(HwpRecord.CTRL_HEADER, payload, records);
    }
}
