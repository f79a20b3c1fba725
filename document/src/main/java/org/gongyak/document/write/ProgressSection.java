package org.gongyak.document.write;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.jsoup.nodes.Element;

/** The table of what was done and what is planned, a row a period. */
final class ProgressSection {
    private static final List<String> HEADS = List.of("구 분", "추진실적 및 추진계획", "비 고");

    private ProgressSection() {}

    static void write(Card card, Element article) {
        if (card.progress().isEmpty()) {
            return;
        }
        Element section = Sections.begin(card, article, "progress", "추진실적 및 향후 추진계획");
        Grid grid = new Grid(section, "추진실적 및 향후 추진계획");
        grid.head().heads(FormLabels.labels(card, "progress", HEADS));
        grid.body();
        card.progress().forEach(period -> period(period, grid.row().addClass("period")));
    }

    private static void period(PeriodProgress period, Element row) {
        Grid.rowHead(row, period.label());
        Element content = row.appendElement("td");
        for (Group group : period.groups()) {
            String heading = (group.mark() + " " + group.title()).strip();
            if (!heading.isEmpty()) {
                Text.into(content.appendElement("p").addClass("group"), heading);
            }
            group.entries().forEach(entry -> entry(entry, content.appendElement("div")));
        }
        Sections.paragraphs(row.appendElement("td").addClass("remarks"), period.remarks());
    }

    private static void entry(Entry entry, Element block) {
        Sections.marked(block, "○", "entry", entry.title());
        for (Detail detail : entry.details()) {
            String label = detail.label().map(text -> text + ": ").orElse("");
            Sections.marked(block, "-", "detail", label + detail.text());
        }
    }
}
