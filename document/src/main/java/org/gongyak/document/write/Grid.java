package org.gongyak.document.write;

import java.util.List;
import org.jsoup.nodes.Element;

/** Makes the tables of the form. */
final class Grid {
    private final Element table;
    private Element part;

    /** A table at the end of a section; {@code name} says to a screen reader what it is. */
    Grid(Element section, String name) {
        table = section.appendElement("table").attr("aria-label", Text.clean(name));
        part = table;
    }

    /** A table inside another element without a name of its own. */
    Grid(Element section) {
        table = section.appendElement("table");
        part = table;
    }

    /** What follows is repeated on every printed page. */
    Grid head() {
        part = table.appendElement("thead");
        return this;
    }

    Grid body() {
        part = table.appendElement("tbody");
        return this;
    }

    Element row() {
        return part.appendElement("tr");
    }

    /** A row of column heads. */
    void heads(List<String> texts) {
        Element row = row();
        texts.forEach(text -> columnHead(row, text));
    }

    static void columnHead(Element row, String text) {
        Text.into(row.appendElement("th").attr("scope", "col"), text);
    }

    static Element rowHead(Element row, String text) {
        return Text.into(row.appendElement("th").attr("scope", "row"), text);
    }

    static Element cell(Element row, String text) {
        return Text.into(row.appendElement("td"), text);
    }

    /** Merges a cell over several rows and columns. */
    static void span(Element cell, int rows, int columns) {
        if (rows > 1) {
            cell.attr("rowspan", String.valueOf(rows));
        }
        if (columns > 1) {
            cell.attr("colspan", String.valueOf(columns));
        }
    }
}
