package org.gongyak.document.write.docx;

import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Paper;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;

/** The text of the document: cards one after another, each on a new page. Where the paper turns a section of the document ends. */
final class Body {
    private static final int TWENTIETHS = 20;
    private static final String SHORT_SIDE = "11906";
    private static final String LONG_SIDE = "16838";
    private static final String MARGIN = "1134";

    private final Xml xml;
    private boolean first = true;
    private boolean sideways;

    private Body(Xml xml) {
        this.xml = xml;
    }

    static void write(Stream<Sheet> sheets, Xml document) throws XMLStreamException {
        document.element("body", xml -> {
            Body body = new Body(xml);
            Iterator<Sheet> all = sheets.iterator();
            while (all.hasNext()) {
                body.sheet(all.next());
            }
            paper(xml, body.sideways);
        });
    }

    private void sheet(Sheet sheet) throws XMLStreamException {
        turn(false);
        if (!first) {
            Paragraphs.newPage(xml);
        }
        first = false;
        for (Part part : sheet.parts()) {
            part(part);
        }
    }

    private void part(Part part) throws XMLStreamException {
        turn(part.sideways());
        if (part.heading().isPresent()) {
            Paragraphs.heading(xml, "□ " + part.heading().get());
        }
        if (part.unit().isPresent()) {
            Paragraphs.write(xml, TextLook.UNIT, part.unit().get(), true);
        }
        double width = sideways ? Paper.SIDEWAYS_WIDTH : Paper.UPRIGHT_WIDTH;
        for (SheetBlock block : part.blocks()) {
            switch (block) {
                case Line line -> Paragraphs.write(xml, TextLook.of(line.kind()), line.text(), false);
                case Grid grid -> {
                    DocxTable.write(grid, (int) Math.round(width * TWENTIETHS), xml);
                    // Without a paragraph between them two tables are one.
                    xml.empty("p");
                }
            }
        }
    }

    /** Ends the section of the document where the next part needs the paper the other way round. */
    private void turn(boolean toSideways) throws XMLStreamException {
        if (toSideways == sideways) {
            return;
        }
        if (!first) {
            xml.element("p", paragraph -> paragraph.element("pPr", properties -> paper(properties, sideways)));
        }
        sideways = toSideways;
    }

    private static void paper(Xml xml, boolean sideways) throws XMLStreamException {
        xml.element("sectPr", section -> {
            if (sideways) {
                section.empty("pgSz", "w", LONG_SIDE, "h", SHORT_SIDE, "orient", "landscape");
            } else {
                section.empty("pgSz", "w", SHORT_SIDE, "h", LONG_SIDE);
            }
            section.empty(
                    "pgMar", "top", MARGIN, "right", MARGIN, "bottom", MARGIN, "left", MARGIN, "header", "567",
                    "footer", "567", "gutter", "0");
        });
    }
}
