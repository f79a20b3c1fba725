package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.prose.PeriodDraft;
import org.gongyak.document.recognise.prose.Slashes;

/** Reads progress told in running text. */
final class ProgressText {
    private static final int LONGEST_SUB_HEADING = 40;

    private final CardDraft card;
    private final Section section;
    private final SourceText heading;
    private final int periodsBefore;
    private Optional<PeriodDraft> period = Optional.empty();

    ProgressText(CardDraft card, Section section, SourceText heading) {
        this.card = card;
        this.section = section;
        this.heading = heading;
        this.periodsBefore = card.parts().progress().count();
    }

    void read(SourceText paragraph) {
        card.understood("progress");
        List<Item> items = Bullets.cut(paragraph);
        boolean listed = items.size() == 1 && items.getFirst().kind() == Item.Kind.PLAIN;
        for (Item item : listed ? slashed(paragraph) : items) {
            if (isSubHeading(item)) {
                begin(item.whole(), PeriodLabel.tense(item.text()));
            } else {
                period().add(List.of(item));
            }
        }
    }

    /** 그동안 추진실적, 향후계획 within a section begin a period of their own. */
    private static boolean isSubHeading(Item item) {
        boolean bullet =
                item.kind() == Item.Kind.ENTRY || item.kind() == Item.Kind.NUMBERED || item.kind() == Item.Kind.PLAIN;
        return bullet
                && item.text().length() <= LONGEST_SUB_HEADING
                && Form.findBareHeading(item.text()).filter(Section::isProgress).isPresent();
    }

    private void begin(SourceText label, Tense tense) {
        period = Optional.of(card.parts().progress().begin(new PeriodDraft(label, tense)));
    }

    /** The period being told; text behind a table of periods belongs to its last. */
    private PeriodDraft period() {
        if (period.isEmpty() && card.parts().progress().count() > periodsBefore) {
            period = card.parts().progress().last();
        }
        if (period.isEmpty()) {
            begin(heading, section == Section.PLAN ? Tense.PLAN : PeriodLabel.tense(heading));
        }
        return period.orElseThrow();
    }

    /** A short form writes several items on one line: 2020.12.30 반영 / 2021.09.17 통과. */
    private List<Item> slashed(SourceText paragraph) {
        List<SourceText> parts = Slashes.cut(paragraph);
        card.rest(paragraph, parts);
        return parts.stream()
                .map(part -> new Item(Item.Kind.PLAIN, part.slice(0, 0), part, part))
                .toList();
    }
}
