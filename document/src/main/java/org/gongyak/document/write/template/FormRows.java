package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table some of which were repeated: numbers them anew, and lets cells merged over them grow. */
final class FormRows {
    private final Element table;
    /** Where the last copy of each row of the form ends up. */
    private final int[] last;

    private final List<Row> rows = new ArrayList<>();

    /**
     * A row as it is now.
     *
     * @param origin which row of the form it was
     * @param end the last row of the form that its merged cells may reach; behind it for rows that stand alone
     */
    private record Row(Element element, int origin, int end) {}

    FormRows(Element table, int before) {
        this.table = table;
        this.last = new int[before];
    }

    void kept(Element row, int origin) {
        if (origin >= 0) {
            add(new Row(row, origin, Integer.MAX_VALUE));
        }
    }

    void repeated(int first, int count, List<Element> copies) {
        for (int i = 0; i < copies.size(); i++) {
            add(new Row(copies.get(i), first + i % count, first + count - 1));
        }
    }

    private void add(Row row) {
        last[row.origin()] = rows.size();
        rows.add(row);
    }

    void number() {
        if (rows.size() == last.length) {
            return;
        }
        table.attributes().put("rowCnt", String.valueOf(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            Row row = rows.get(i);
            row.element().elements("tc").forEach(cell -> number(cell, row, at));
        }
    }

    private void number(Element cell, Row row, int at) {
        cell.elements("cellAddr").forEach(address -> address.attributes().put("rowAddr", String.valueOf(at)));
        cell.elements("cellSpan").forEach(span -> {
            int reaches = Math.min(row.origin() + Math.max(1, span.number("rowSpan")), last.length) - 1;
            boolean repeated = row.end() < Integer.MAX_VALUE;
            int rowSpan = repeated ? Math.min(reaches, row.end()) - row.origin() + 1 : last[reaches] - at + 1;
            span.attributes().put("rowSpan", String.valueOf(rowSpan));
        });
    }
}
