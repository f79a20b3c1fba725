package org.gongyak.document.write;

import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Evidence;
import org.gongyak.card.Unrecognised;
import org.jsoup.nodes.Element;

/** Evidence, and what of the source was not understood: nothing is left out. */
final class RestSection {
    private RestSection() {}

    static void write(Card card, Element article) {
        if (!card.evidence().isEmpty()) {
            Element section = Sections.begin(card, article, "evidence", "증빙");
            card.evidence().forEach(evidence -> Sections.marked(section, evidence.mark(), "entry", text(evidence)));
        }
        if (!card.unrecognised().isEmpty()) {
            Element section = Sections.begin(article, "그 밖의 내용");
            card.unrecognised().forEach(block -> block(block, section));
        }
    }

    private static String text(Evidence evidence) {
        Optional<String> proof = evidence.proof().map(found -> switch (found) {
            case Evidence.KeptFile file -> file.name();
            case Evidence.Link link -> link.address();
            case Evidence.DocumentNumber document -> document.number();
        });
        return (evidence.title() + proof.map(words -> " (" + words + ")").orElse("")).strip();
    }

    private static void block(Unrecognised block, Element section) {
        switch (block) {
            case Unrecognised.Text text -> Text.into(section.appendElement("p"), text.text());
            case Unrecognised.Grid grid -> grid(grid, section);
        }
    }

    private static void grid(Unrecognised.Grid source, Element section) {
        Grid grid = new Grid(section).body();
        for (int row = 0; row < source.rows(); row++) {
            Element line = grid.row();
            for (Unrecognised.GridCell cell : source.cells()) {
                if (cell.row() == row) {
                    Grid.span(Grid.cell(line, cell.text()), cell.rowSpan(), cell.columnSpan());
                }
            }
        }
    }
}
