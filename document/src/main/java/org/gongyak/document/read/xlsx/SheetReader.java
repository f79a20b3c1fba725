package org.gongyak.document.read.xlsx;

import org.gongyak.document.read.sheet.Area;
import org.gongyak.document.read.sheet.BookIssues;
import org.gongyak.document.read.sheet.CellStyle;
import org.gongyak.document.read.sheet.SheetCell;
import org.gongyak.document.read.sheet.SheetDraft;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/** Reads one worksheet. A row or cell that does not say where it stands follows the one before. */
final class SheetReader {
    private final XmlCursor xml;
    private final CellValues values;
    private final BookIssues issues;
    private final SheetDraft sheet;
    private int row = -1;
    private int column = -1;

    private SheetReader(XmlCursor xml, CellValues values, BookIssues issues, SheetDraft sheet) {
        this.xml = xml;
        this.values = values;
        this.issues = issues;
        this.sheet = sheet;
    }

    static void read(XmlCursor xml, CellValues values, BookIssues issues, SheetDraft sheet) {
        new SheetReader(xml, values, issues, sheet).read();
    }

    private void read() {
        while (xml.nextIn(0)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "col" -> columns();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> sheet.merge(area(xml.attribute("ref")));
                    default -> {
                        // views, validations, pictures and the like
                    }
                }
            }
        }
    }

    private void columns() {
        if (isHidden("width")) {
            int first = within(Span.number(xml.attribute("min")), Area.MOST_COLUMNS);
            int last = Math.min(Area.MOST_COLUMNS, Span.number(xml.attribute("max")));
            sheet.hideColumns(first - 1, Math.max(first, last) - 1);
        }
    }

    private void row() {
        String number = xml.attribute("r");
        row = within(number.isEmpty() ? row + 2 : Span.number(number), Area.MOST_ROWS) - 1;
        column = -1;
        if (isHidden("ht")) {
            sheet.hideRow(row);
        }
    }

    /** Hidden, or of no size, which looks the same. */
    private boolean isHidden(String size) {
        return Flag.isSet(xml.attribute("hidden")) || xml.attribute(size).equals("0");
    }

    private void cell() {
        String address = xml.attribute("r");
        Area place = address.isEmpty()
                ? Area.ofCell(within(row + 1, Area.MOST_ROWS) - 1, within(column + 2, Area.MOST_COLUMNS) - 1)
                : area(address);
        row = place.top();
        column = place.left();
        CellStyle style = values.style(xml.attribute("s"));
        String type = xml.attribute("t");
        String text = "";
        boolean formula = false;
        boolean valued = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atStart("v")) {
                text = values.show(type, RichText.value(xml), style.format());
                valued = true;
            } else if (xml.atStart("is")) {
                text = style.format().show(RichText.read(xml));
                valued = true;
            } else if (xml.atStart("f")) {
                formula = true;
                xml.skip();
            }
        }
        if (formula && !valued) {
            issues.formulaWithoutValue();
        }
        sheet.add(new SheetCell(row, column, text, style.sides()));
    }

    private static int within(int number, int most) {
        if (number < 1 || number > most) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        return number;
    }

    private static Area area(String reference) {
        return Area.find(reference).orElseThrow(() -> new RefusalException(Refusal.DAMAGED));
    }
}
