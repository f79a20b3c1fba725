package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.prose.Slashes;

/** Reads problems and measures, which may stand under one heading and are then told apart by sub-headings. */
final class StatementsText {
    private final CardDraft card;
    private Section section;

    StatementsText(CardDraft card, Section section) {
        this.card = card;
        this.section = section;
    }

    void read(SourceText paragraph) {
        card.understood("statements");
        List<Item> items = Bullets.cut(paragraph);
        List<SourceText> halves = Slashes.cut(paragraph);
        boolean both = section == Section.ISSUES && items.size() == 1 && halves.size() == 2;
        if (both) {
            card.rest(paragraph, halves);
            state(Section.PROBLEMS, halves.getFirst());
            state(Section.MEASURES, halves.getLast());
        } else {
            items.forEach(this::item);
        }
    }

    private void item(Item item) {
        Optional<Section> sub = Form.findBareHeading(item.text())
                .filter(found -> found == Section.PROBLEMS || found == Section.MEASURES);
        if (sub.isPresent()) {
            section = sub.get();
            card.label(section.label(), item.whole());
        } else {
            card.structure(item.bullet());
            state(section, item.words());
        }
    }

    private void state(Section of, SourceText text) {
        if (!text.isBlank()) {
            (of == Section.MEASURES ? card.measures() : card.problems()).add(at -> at.keep(text));
        }
    }
}
