package org.gongyak.document.read.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.sheet.CellStyle;
import org.gongyak.document.read.sheet.Sides;
import org.gongyak.document.read.sheet.format.BuiltInFormats;
import org.gongyak.document.read.sheet.format.CellFormat;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/** Reads the styles part as far as it tells what cells show. */
final class Styles {
    /** A limit of the format is 65,490. */
    private static final int MOST = 1 << 16;

    private final XmlCursor xml;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Integer> borders = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();

    private Styles(InputStream bytes, Deadline deadline) {
        this.xml = new XmlCursor(bytes, deadline);
    }

    /** The styles by the numbers that cells have for them. */
    static List<CellStyle> read(InputStream bytes, Deadline deadline) {
        Styles styles = new Styles(bytes, deadline);
        styles.read();
        return styles.styles;
    }

    private void read() {
        while (xml.nextIn(0)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "numFmts" -> formats(xml.depth());
                    case "borders" -> borders(xml.depth());
                    case "cellXfs" -> styles(xml.depth());
                    case "dxfs", "cellStyleXfs" -> xml.skip();
                    default -> {
                        // fonts and fills say nothing
                    }
                }
            }
        }
    }

    private void formats(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart("numFmt")) {
                refuseBeyond(codes.size());
                codes.put(Span.number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            }
        }
    }

    private void borders(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart("border")) {
                refuseBeyond(borders.size());
                borders.add(sides(xml.depth()));
            }
        }
    }

    private int sides(int depth) {
        int sides = Sides.NONE;
        while (xml.nextIn(depth)) {
            if (xml.atStart()
                    && !xml.attribute("style").isEmpty()
                    && !xml.attribute("style").equals("none")) {
                sides |= switch (xml.name()) {
                    case "top" -> Sides.TOP;
                    case "right", "end" -> Sides.RIGHT;
                    case "bottom" -> Sides.BOTTOM;
                    case "left", "start" -> Sides.LEFT;
                    default -> Sides.NONE;
                };
            }
        }
        return sides;
    }

    private void styles(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart("xf")) {
                refuseBeyond(styles.size());
                int border = Span.number(xml.attribute("borderId"));
                int sides = border < borders.size() ? borders.get(border) : Sides.NONE;
                styles.add(new CellStyle(format(Span.number(xml.attribute("numFmtId"))), sides));
            }
        }
    }

    private CellFormat format(int number) {
        return formats.computeIfAbsent(
                number,
                key -> CellFormat.of(Optional.ofNullable(codes.get(key)).orElseGet(() -> BuiltInFormats.code(key))));
    }

    private static void refuseBeyond(int kept) {
        if (kept >= MOST) {
            throw new RefusalException(Refusal.DAMAGED);
        }
    }
}
