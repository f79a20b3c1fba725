package org.gongyak.document.write;

import java.util.List;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.jsoup.nodes.Element;

/** The head of the form: number and title, and who answers for the pledge. */
final class HeadSection {
    private HeadSection() {}

    static void write(Card card, Element article) {
        Grid grid = new Grid(article, "공약과 소관부서").body();
        Element title = grid.row();
        Grid.rowHead(title, card.number());
        Grid.span(Grid.cell(title, card.title()).addClass("title"), 1, 4);
        owners(card.owners(), FormLabels.labels(card, "owners", List.of("소관부서", "연락처")), grid);
    }

    private static void owners(Owners owners, List<String> labels, Grid grid) {
        Element row = grid.row();
        Grid.rowHead(row, labels.getFirst());
        Grid.cell(row, String.join(", ", owners.departments()));
        people(row, owners.officers(), labels.getLast());
        if (!owners.coDepartments().isEmpty()) {
            Element helpers = grid.row();
            Grid.rowHead(helpers, "협조부서");
            Grid.span(Grid.cell(helpers, String.join(", ", owners.coDepartments())), 1, 4);
        }
    }

    /** Posts with names, and phones, as two lists whose lines match. */
    private static void people(Element row, List<Officer> officers, String phones) {
        lines(row, officers, officer -> (officer.post() + " " + officer.name().orElse("")).strip());
        Grid.rowHead(row, phones);
        lines(row, officers, officer -> officer.phone().orElse(""));
    }

    private static void lines(Element row, List<Officer> officers, Function<Officer, String> line) {
        Sections.paragraphs(row.appendElement("td"), officers.stream().map(line).toList());
    }
}
