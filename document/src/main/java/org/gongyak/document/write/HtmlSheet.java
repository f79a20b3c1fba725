package org.gongyak.document.write;

import java.util.Locale;
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
        if (!hasOwnTitle(sheet)) {
            Text.into(article.appendElement("h1"), sheet.title());
        }
        sheet.parts().forEach(part -> part(part, article.appendElement("section")));
        return article;
    }

    private static boolean hasOwnTitle(Sheet sheet) {
        return sheet.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .anyMatch(block -> block instanceof Line line && isTitle(line));
    }

    private static boolean isTitle(Line line) {
        return line.kind() == Line.Kind.TITLE || line.kind() == Line.Kind.COVER;
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
        Element paragraph = parent.appendElement(isTitle(line) ? "h1" : "p");
        if (line.kind() != Line.Kind.PLAIN) {
            paragraph.addClass(line.kind().name().toLowerCase(Locale.ROOT));
        }
        Element holder = paragraph;
        if (line.page().isPresent()) {
            holder = paragraph
                    .appendElement("a")
                    .attr("href", "#page-" + line.page().getAsInt());
        }
        Text.into(holder, line.text());
    }
}
