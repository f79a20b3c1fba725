package org.gongyak.document.hwp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A paragraph in the making: text, and controls where they are anchored in it. */
public final class HwpParagraph {
    private static final int TAB = 9;
    private static final int PARAGRAPH_END = 13;
    private static final byte[] HEAD = new byte[22];

    private final List<Integer> units = new ArrayList<>();
    private final List<HwpRecord> controls = new ArrayList<>();

    /** Text as it is but for tabs, which take eight units; a line feed is a line break of its own. */
    public HwpParagraph text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                units.addAll(List.of(TAB, 0, 0, 0, 0, 0, 0, TAB));
            } else {
                units.add((int) c);
            }
        }
        return this;
    }

    /** A control with this code, whose record follows the text. */
    public HwpParagraph control(int code, HwpRecord control) {
        ByteBuffer id = ByteBuffer.wrap(control.payload()).order(ByteOrder.LITTLE_ENDIAN);
        units.addAll(List.of(code, (int) id.getChar(0), (int) id.getChar(2), 0, 0, 0, 0, code));
        return record(control);
    }

    /** A record of which the text knows nothing. */
    public HwpParagraph record(HwpRecord record) {
        controls.add(record);
        return this;
    }

    public HwpRecord build() {
        List<HwpRecord> all = new ArrayList<>();
        List<Integer> text = new ArrayList<>(units);
        text.add(PARAGRAPH_END);
        all.add(HwpRecord.ofShorts(
                HwpRecord.PARA_TEXT, text.stream().mapToInt(Integer::intValue).toArray()));
        all.addAll(controls);
        return new HwpRecord(HwpRecord.PARA_HEADER, HEAD, all);
    }
}
