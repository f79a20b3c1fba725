package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.prose.Slashes;

/** Reads goals told in running text: 최종 목표 2031년 준공 / 임기내 목표 전 공구 착공. */
final class GoalsText {
    private static final Pattern IN_TERM = Pattern.compile("임기\\s?내|임기\\s?중");
    private static final Pattern LABEL =
            Pattern.compile("(?<label>(?:최종|임기\\s?[내중])\\s?(?:이행)?\\s?목표)\\s*[:：]?\\s*(?<goal>\\S.*)", Pattern.DOTALL);

    private GoalsText() {}

    static void read(CardDraft card, Section section, SourceText paragraph) {
        card.understood("goals");
        for (Item item : Bullets.cut(paragraph)) {
            List<SourceText> parts = Slashes.cut(item.text());
            OverviewText.mark(card, section, item);
            card.rest(item.text(), parts);
            parts.forEach(part -> goal(card, part));
        }
    }

    private static void goal(CardDraft card, SourceText part) {
        Matcher labelled = LABEL.matcher(part);
        boolean has = labelled.matches();
        SourceText goal = has ? part.slice(labelled.start("goal")) : part;
        if (IN_TERM.matcher(part).find() && card.parts().goals().inTerm().isFree()) {
            card.parts().goals().inTerm().keep(goal);
        } else if (card.parts().goals().last().isFree()) {
            card.parts().goals().last().keep(goal);
        } else {
            card.unrecognised(part);
            return;
        }
        if (has) {
            SourceText label = part.slice(0, labelled.end("label"));
            card.label("goals", label);
            card.rest(part, List.of(label, goal));
        }
    }
}
