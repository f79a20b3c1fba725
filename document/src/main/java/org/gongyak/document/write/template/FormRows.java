package org.gongyak.document.write.template;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** The rows of a table some of which were repeated: numbers them anew, and lets cells merged over them grow. */
final class FormRows {
    private final Element table;
    /** Which row of the form each row was, copies included. */
    private final IdentityHashMap<Node, Integer> origins = new IdentityHashMap<>();
    /** How far down merged cells of a row of the form may reach: those of a repeated row not beyond what is repeated. */
    private final int[] ends;

    FormRows(Element element) {
        this.table = element;
        List<Element> rows = element.is("tbl") ? element.elements("tr").toList() : List.of();
        rows.forEach(row -> origins.put(row, origins.size()));
        this.ends = new int[rows.size()];
        Arrays.fill(ends, Integer.MAX_VALUE);
    }

    /** Notes that these rows are repeated together. */
    void repeat(List<Node> body) {
        List<Integer> repeated =
                body.stream().filter(origins::containsKey).map(origins::get).toList();
        for (int origin : repeated) {
            ends[origin] = Math.min(ends[origin], repeated.getLast());
        }
    }

    void copied(Node row, Node copy) {
        Integer origin = origins.get(row);
        if (origin != null) {
            origins.put(copy, origin);
        }
    }

    void number() {
        List<Element> rows = table.elements("tr").toList();
        if (rows.size() == ends.length || ends.length == 0) {
            return;
        }
        int[] last = new int[ends.length];
        for (int i = 0; i < rows.size(); i++) {
            last[origin(rows.get(i))] = i;
        }
        table.attributes().put("rowCnt", String.valueOf(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            number(rows.get(i), i, last);
        }
    }

    private int origin(Element row) {
        return origins.getOrDefault(row, 0);
    }

    private void number(Element row, int at, int[] last) {
        int origin = origin(row);
        boolean repeated = ends[origin] < Integer.MAX_VALUE;
        for (Element cell : row.elements("tc").toList()) {
            cell.elements("cellAddr").forEach(address -> address.attributes().put("rowAddr", String.valueOf(at)));
            cell.elements("cellSpan").forEach(span -> {
                int reaches = Math.min(origin + Math.max(1, span.number("rowSpan")), last.length) - 1;
                int rowSpan = repeated ? Math.min(reaches, ends[origin]) - origin + 1 : last[reaches] - at + 1;
                span.attributes().put("rowSpan", String.valueOf(rowSpan));
            });
        }
    }
}
