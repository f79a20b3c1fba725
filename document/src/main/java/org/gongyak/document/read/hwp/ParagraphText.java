package org.gongyak.document.read.hwp;

/**
 * The text of a paragraph, in which units below 32 are controls. Some take eight units; of these, some stand for a record that follows
 * (a table, a note), in the same order.
 */
final class ParagraphText {
    static final ParagraphText NONE = new ParagraphText(new Payload(new byte[0]));

    private static final char TAB = 9;
    private static final char LINE_BREAK = 10;
    private static final char PARAGRAPH_END = 13;
    private static final char HYPHEN = 24;
    private static final char NO_BREAK_SPACE = 30;
    private static final char FIXED_WIDTH_SPACE = 31;
    private static final char FIRST_LETTER = 32;
    private static final int LONG_CONTROL = 8;

    private final Payload units;
    private int at;

    ParagraphText(Payload units) {
        this.units = units;
    }

    /** Hands on what stands before the next control with a record, or all that is left. */
    void writeToControl(TextFlow flow) {
        while (at < units.units()) {
            char unit = units.unit(at);
            if (unit >= FIRST_LETTER) {
                at += writeCharacter(unit, flow);
            } else {
                write(unit, flow);
                at += isLong(unit) ? LONG_CONTROL : 1;
                if (hasRecord(unit)) {
                    return;
                }
            }
        }
    }

    void writeRest(TextFlow flow) {
        while (at < units.units()) {
            writeToControl(flow);
        }
    }

    private int writeCharacter(char unit, TextFlow flow) {
        if (!Character.isSurrogate(unit)) {
            flow.append(unit);
            return 1;
        }
        char low = at + 1 < units.units() ? units.unit(at + 1) : 0;
        if (!Character.isSurrogatePair(unit, low)) {
            flow.appendUnknown();
            return 1;
        }
        flow.append(unit);
        flow.append(low);
        return 2;
    }

    private static void write(char control, TextFlow flow) {
        switch (control) {
            case TAB -> flow.append('\t');
            case LINE_BREAK -> flow.endParagraph();
            case HYPHEN -> flow.append('-');
            case NO_BREAK_SPACE -> flow.append('\u00A0');
            case FIXED_WIDTH_SPACE -> flow.append('\u3000');
            default -> {
                // fields, marks and anchors have no text here
            }
        }
    }

    private static boolean isLong(char control) {
        return control < HYPHEN && control != 0 && control != LINE_BREAK && control != PARAGRAPH_END;
    }

    /** All long ones but the ends of fields (4), marks within the line (5 to 8, 19, 20) and tabs. */
    private static boolean hasRecord(char control) {
        return switch (control) {
            case 1, 2, 3, 11, 12, 14, 15, 16, 17, 18, 21, 22, 23 -> true;
            default -> false;
        };
    }
}
