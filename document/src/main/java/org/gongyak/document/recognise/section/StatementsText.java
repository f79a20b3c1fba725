package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.prose.Slashes;

/** Reads problems and measures, which may stand under one heading and are then told apart by sub-headings. */
final class StatementsText {
    private static final Pattern NAMED = Pattern.compile(
            "[(<\\[【]?\\s*(?<name>[가-힣 ]{2,12}?)\\s*(?:[)>\\]】]\\s*[:：]?|[:：])\\s*(?<told>\\S.*)", Pattern.DOTALL);
    /** An arrow below a problem points at what is done about it. */
    private static final Pattern ANSWER = Pattern.compile("[⇒→⇨➡]\\s*");

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
        Optional<Section> heading = subHeading(item.text());
        Matcher named = NAMED.matcher(item.text());
        Matcher answer = ANSWER.matcher(item.text());
        if (heading.isPresent()) {
            section = heading.get();
            card.label(section.label(), item.whole());
        } else if (named.matches()
                && subHeading(item.text().slice(named.start("name"), named.end("name")))
                        .isPresent()) {
            named(item, named);
        } else if (section == Section.ISSUES && answer.lookingAt()) {
            card.structure(item.bullet());
            card.structure(item.text().slice(0, answer.end()));
            state(Section.MEASURES, item.text().slice(answer.end()));
        } else {
            card.structure(item.bullet());
            state(section, item.words());
        }
    }

    /** (개선방안) 자체 예산 확보 says what it is by itself. */
    private void named(Item item, Matcher named) {
        SourceText name = item.text().slice(named.start("name"), named.end("name"));
        SourceText told = item.text().slice(named.start("told"));
        Section own = subHeading(name).orElse(section);
        card.structure(item.mark());
        card.label(own.label(), name);
        state(own, told);
        card.rest(item.text(), List.of(name, told));
    }

    private static Optional<Section> subHeading(SourceText text) {
        return Form.findBareHeading(text).filter(found -> found == Section.PROBLEMS || found == Section.MEASURES);
    }

    private void state(Section of, SourceText text) {
        if (!text.isBlank()) {
            (of == Section.MEASURES ? card.parts().measures() : card.parts().problems()).add(at -> at.keep(text));
        }
    }
}
