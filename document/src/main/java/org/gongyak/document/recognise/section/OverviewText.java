package org.gongyak.document.recognise.section;

import java.util.List;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.field.FieldReader;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;

/** Reads the outline of a pledge: labelled lines go where they belong, the others are the overview. */
final class OverviewText {
    private OverviewText() {}

    static void read(CardDraft card, SourceText paragraph) {
        card.understood("overview");
        for (Item item : Bullets.cut(paragraph)) {
            List<Labelled> labels = Labelled.cut(item.text());
            if (!labels.isEmpty()) {
                mark(card, Section.OVERVIEW, item);
                new FieldReader(card).readAll(item.text(), labels);
            } else if (!item.text().isBlank()) {
                card.structure(item.bullet());
                card.parts().project().tell(item.words());
            }
        }
    }

    /** A number before a label or a goal stays as a label of its own; a bullet is mere structure. */
    static void mark(CardDraft card, Section section, Item item) {
        if (item.kind() == Item.Kind.NUMBERED) {
            card.label(section.label(), item.mark());
        } else {
            card.structure(item.mark());
        }
    }
}
