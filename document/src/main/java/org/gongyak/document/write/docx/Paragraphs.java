package org.gongyak.document.write.docx;

import javax.xml.stream.XMLStreamException;
import org.gongyak.document.write.Text;

/** Paragraphs, their line breaks kept. */
final class Paragraphs {
    /** Half-points, as the format counts sizes of letters. */
    private static final int HALVES = 2;

    private Paragraphs() {}

    /** The heading of a part, which programs list in their outline below the title of the card. */
    static void heading(Xml xml, String text) throws XMLStreamException {
        xml.element("p", paragraph -> {
            paragraph.element("pPr", properties -> {
                properties.empty("pStyle", "val", "Heading2");
                properties.empty("keepNext");
            });
            paragraph.element("r", run -> lines(run, text));
        });
    }

    /** A line without height, below which a new page begins. */
    static void newPage(Xml xml) throws XMLStreamException {
        xml.element(
                "p",
                paragraph -> paragraph.element("pPr", properties -> {
                    properties.empty("pageBreakBefore");
                    properties.empty("spacing", "line", "20", "lineRule", "exact");
                }));
    }

    static void write(Xml xml, TextLook look, String text, boolean keepWithNext) throws XMLStreamException {
        xml.element("p", paragraph -> {
            paragraph.element("pPr", properties -> {
                if (!look.style().isEmpty()) {
                    properties.empty("pStyle", "val", look.style());
                }
                if (keepWithNext) {
                    properties.empty("keepNext");
                }
                if (look.indent() > 0) {
                    properties.empty(
                            "ind", "left", String.valueOf(look.indent()), "hanging", String.valueOf(look.hanging()));
                }
                properties.empty("jc", "val", look.align());
            });
            paragraph.element("r", run -> {
                run.element("rPr", properties -> {
                    if (look.bold()) {
                        properties.empty("b");
                    }
                    properties.empty("sz", "val", String.valueOf(look.points() * HALVES));
                });
                lines(run, text);
            });
        });
    }

    private static void lines(Xml run, String text) throws XMLStreamException {
        String[] lines = Text.clean(text).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.empty("br");
            }
            run.text(lines[i]);
        }
    }
}
