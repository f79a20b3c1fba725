package org.gongyak.document.write.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Cuts tables into groups of rows that merged cells hold together, each a row group of its own, so that a page ends between two of them;
 * a table of few rows is one piece.
 */
final class TableGroups {
    /** So many rows surely fit on a page, even sideways. */
    private static final int FEW_ROWS = 16;

    private TableGroups() {}

    static void cut(Element content) {
        content.select("table").forEach(TableGroups::cutTable);
    }

    private static void cutTable(Element table) {
        for (Element body : table.select("> tbody")) {
            List<List<Element>> groups = groups(body.children());
            boolean few = body.childrenSize() <= FEW_ROWS
                    && body.select("> tr.period").isEmpty();
            if (few) {
                table.addClass("whole");
            }
            Element last = body;
            for (List<Element> group : groups.subList(1, groups.size())) {
                Element next = new Element("tbody");
                last.after(next);
                next.appendChildren(group);
                last = next;
            }
        }
    }

    private static List<List<Element>> groups(Elements rows) {
        List<List<Element>> groups = new ArrayList<>();
        int end = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row >= end) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(rows.get(row));
            end = Math.max(end, row + reach(rows.get(row)));
        }
        return groups;
    }

    /** Over how many rows from its own on the cells of a row reach. */
    private static int reach(Element row) {
        return row.children().stream()
                .map(cell -> cell.attr("rowspan"))
                .mapToInt(span -> span.isEmpty() ? 1 : Integer.parseInt(span))
                .max()
                .orElse(1);
    }
}
