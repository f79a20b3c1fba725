package org.gongyak.document.read.sheet.format;

import java.util.List;
import org.gongyak.document.read.sheet.format.Token.Kind;

/**
 * How a spreadsheet shows what a cell holds. Colours are left out, characters that fill a cell up are dropped, and space of the width of
 * a character is one space. What a format cannot show (a date before 1900) is shown as a plain number.
 */
public final class CellFormat {
    /** A limit of the programs is 255 characters. */
    private static final int LONGEST = 1_000;

    private static final int MOST_SECTIONS = 4;
    private static final int TEXT_SECTION = 3;

    /** What a cell without a format has. */
    public static final CellFormat GENERAL = of("General");

    private final List<Section> sections;

    private CellFormat(List<Section> sections) {
        this.sections = sections;
    }

    /** A format as it is written in the file; one that is empty or absurdly long is the general one. */
    public static CellFormat of(String code) {
        String usable = code.isEmpty() || code.length() > LONGEST ? "General" : code;
        List<Section> sections = FormatScanner.sections(BuiltInFormats.ofSystem(usable));
        return new CellFormat(sections.subList(0, Math.min(MOST_SECTIONS, sections.size())));
    }

    /** A text as it is shown. */
    public String show(String text) {
        if (sections.size() > TEXT_SECTION) {
            return sections.get(TEXT_SECTION).around(text);
        }
        Section last = sections.getLast();
        return last.has(Kind.TEXT) ? last.around(text) : text;
    }

    /**
     * A number as it is shown.
     *
     * @param from1904 whether the workbook counts days from 1904
     */
    public String show(double number, boolean from1904) {
        int index = section(number);
        Section section = sections.get(index);
        boolean unsigned = section.condition().map(Condition::isNegative).orElse(index == 1 && !hasConditions());
        if (section.isTime()) {
            return SerialTime.find(number, from1904)
                    .map(time -> new TimeShape(section, time).show())
                    .orElseGet(() -> GeneralNumber.show(number));
        }
        String sign = number < 0 && !unsigned ? "-" : "";
        if (section.isGeneral()) {
            return sign + section.around(GeneralNumber.show(Math.abs(number)));
        }
        return NumberShape.show(section, Math.abs(number), sign);
    }

    private boolean hasConditions() {
        return sections.stream().anyMatch(section -> section.condition().isPresent());
    }

    private int section(double number) {
        int numeric = Math.min(sections.size(), TEXT_SECTION);
        if (hasConditions()) {
            for (int i = 0; i < numeric - 1; i++) {
                boolean implied = i == 0 ? number > 0 : number < 0;
                if (sections.get(i)
                        .condition()
                        .map(found -> found.holds(number))
                        .orElse(implied)) {
                    return i;
                }
            }
            return numeric - 1;
        }
        if (number < 0 && numeric > 1) {
            return 1;
        }
        return number == 0 && numeric > 2 ? 2 : 0;
    }
}
