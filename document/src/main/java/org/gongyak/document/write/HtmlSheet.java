package org.gongyak.document.write;

import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.gongyak.document.write.sheet.SheetBlock;
import org.jsoup.nodes.Element;

/** A sheet as an article: headings, paragraphs and tables with the classes that {@code card.css} knows. */
final class HtmlSheet {
    private HtmlSheet() {}

    static Element of(Sheet sheet) {
        Element article = new Element("article").addClass("card");
        Text.into(article.appendElement("h1"), sheet.title());
        sheet.parts().forEach(part -> part(part, article.appendElement("section")));
        return article;
    }

    private static void part(Part part, Element section) {
        section.addClass(part.kind().key());
        if (part.sideways()) {
            section.addClass("wide");
        }
        part.heading().ifPresent(heading -> Text.into(section.appendElement("h2"), "□ " + heading));
        part.unit().ifPresent(unit -> Text.into(section.appendElement("p").addClass("unit"), unit));
        for (SheetBlock block : part.blocks()) {
            switch (block) {
                case Line line -> line(line, section);
                case Grid grid -> HtmlGrid.write(grid, part.kind(), section);
            }
        }
    }

    static void line(Line line, Element parent) {
        Element paragraph = Text.into(parent.appendElement("p"), line.text());
        switch (line.kind()) {
            case PLAIN -> {}
            case GROUP -> paragraph.addClass("group");
            case ENTRY -> paragraph.addClass("entry");
            case DETAIL -> paragraph.addClass("detail");
        }
    }
}
