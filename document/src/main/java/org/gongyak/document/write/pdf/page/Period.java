package org.gongyak.document.write.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/**
 * What stands beside one label of the progress table.
 *
 * @param label the head cell
 * @param remarks the cell at the right
 * @param rows the cells between, each as its paragraphs and entries
 */
record Period(Element label, Element remarks, List<List<Element>> rows) {

    /** The same in pieces that stand on a page each, under the label once more; remarks stay with the first. */
    List<Period> split(ToIntFunction<Element> page) {
        List<Period> pieces = new ArrayList<>();
        int current = -1;
        for (List<Element> row : rows) {
            boolean newRow = true;
            for (Element block : row) {
                int on = page.applyAsInt(block);
                if (on > current || pieces.isEmpty()) {
                    pieces.add(piece(pieces.isEmpty()));
                    current = on;
                    newRow = true;
                }
                if (newRow) {
                    pieces.getLast().rows().add(new ArrayList<>());
                    newRow = false;
                }
                pieces.getLast().rows().getLast().add(block);
            }
        }
        return pieces.isEmpty() ? List.of(this) : pieces;
    }

    private Period piece(boolean first) {
        Element again = first ? label : label.clone().addClass("continued");
        return new Period(again, first ? remarks : new Element("td"), new ArrayList<>());
    }

    /** Puts it at the end of a table as a row group of its own. */
    void appendTo(Element table) {
        Element body = table.appendElement("tbody");
        int span = Math.max(1, rows.size());
        Element first = body.appendElement("tr").addClass("period");
        if (label.hasClass("continued")) {
            first.addClass("continued");
        }
        first.appendChild(label.attr("rowspan", String.valueOf(span)));
        Element content = first.appendElement("td");
        first.appendChild(remarks.attr("rowspan", String.valueOf(span)));
        for (int i = 0; i < rows.size(); i++) {
            Element cell = i == 0
                    ? content
                    : body.appendElement("tr").addClass("period").appendElement("td");
            cell.appendChildren(rows.get(i));
        }
    }
}
