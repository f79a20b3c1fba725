package org.gongyak.document.write.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/**
 * The progress tables of a form. They come cut by estimate; here they are joined, laid out once, and cut again where the pages really
 * end, so that each page shows the label of its period as the official form does.
 */
final class Periods {
    private static final int COLUMNS = 3;

    private final Element table;
    private final List<Period> periods;

    private Periods(Element table, List<Period> periods) {
        this.table = table;
        this.periods = periods;
    }

    /** Those of the content, joined and marked so that they can be found again on pages. */
    static List<Periods> join(Element content) {
        List<Periods> all = new ArrayList<>();
        for (Element table : content.select("section.progress > table")) {
            Periods joined = new Periods(table, read(table));
            joined.show(joined.periods);
            all.add(joined);
        }
        int id = 0;
        for (Element block : content.select("tr.period > td > *")) {
            block.id("block-" + id++);
        }
        return all;
    }

    /** Cuts the periods where pages end. */
    void cut(ToIntFunction<Element> page) {
        show(periods.stream().flatMap(period -> period.split(page).stream()).toList());
    }

    private void show(List<Period> shown) {
        table.select("> tbody").remove();
        shown.forEach(period -> period.appendTo(table));
    }

    private static List<Period> read(Element table) {
        List<Period> periods = new ArrayList<>();
        for (Element row : table.select("> tbody > tr")) {
            List<Element> cells = List.copyOf(row.children());
            boolean labelled = cells.size() == COLUMNS;
            boolean again = labelled && !periods.isEmpty() && isAgain(periods.getLast(), cells);
            if (labelled && !again) {
                periods.add(new Period(cells.getFirst(), cells.getLast(), new ArrayList<>()));
            }
            if (!periods.isEmpty()) {
                content(
                        periods.getLast().rows(),
                        List.copyOf(cells.get(labelled ? 1 : 0).children()));
            }
        }
        return periods;
    }

    private static boolean isAgain(Period before, List<Element> cells) {
        return before.label().text().equals(cells.getFirst().text())
                && cells.getLast().text().isEmpty();
    }

    /** A cell that begins without the head of a group goes on with the cell before. */
    private static void content(List<List<Element>> rows, List<Element> blocks) {
        boolean goesOn =
                !rows.isEmpty() && !blocks.isEmpty() && !blocks.getFirst().hasClass("group");
        if (goesOn) {
            rows.getLast().addAll(blocks);
        } else {
            rows.add(new ArrayList<>(blocks));
        }
    }
}
