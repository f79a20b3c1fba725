package org.gongyak.document.recognise.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Evidence;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;

/** Reads the list of proofs: {@code [증빙1] 회의록 [증빙2] 협약서}; a title without a mark is one too. */
final class EvidenceText {
    private static final Pattern MARK = Pattern.compile(
            "[\\[【]\\s*[가-힣]{1,6}\\s?(?:\\d{1,3}(?:-\\d{1,3}){0,2}|[①-⑳])\\s*[]】]|^[가-힣]{2}\\s?\\d{1,3}(?:-\\d{1,3}){0,2}(?=\\s*[.:)\\s])");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[.:)]?\\s*");

    private final CardDraft card;

    private EvidenceText(CardDraft card) {
        this.card = card;
    }

    static void read(CardDraft card, SourceText paragraph) {
        card.understood("evidence");
        new EvidenceText(card).read(paragraph);
    }

    private void read(SourceText paragraph) {
        for (Item item : Bullets.cut(paragraph)) {
            boolean numbered = item.kind() == Item.Kind.NUMBERED || item.kind() == Item.Kind.GROUP;
            List<MatchResult> marks = MARK.matcher(item.text()).results().toList();
            if (!marks.isEmpty()) {
                card.structure(item.mark());
                marked(item.text(), marks);
            } else if (numbered) {
                add(item.mark(), item.text());
            } else {
                card.structure(item.mark());
                add(item.mark().slice(0, 0), item.text());
            }
        }
    }

    private void marked(SourceText text, List<MatchResult> marks) {
        List<SourceText> taken = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            SourceText mark = text.slice(marks.get(i).start(), marks.get(i).end());
            SourceText title = text.slice(marks.get(i).end(), end).strip();
            Matcher separator = SEPARATOR.matcher(title);
            title = separator.find() ? title.slice(separator.end()) : title;
            taken.add(mark);
            taken.add(title);
            add(mark, title);
        }
        card.rest(text, taken);
    }

    private void add(SourceText mark, SourceText title) {
        card.parts()
                .evidence()
                .add(at -> new Evidence(at.keep("mark", mark), at.keep("title", title), Optional.empty()));
    }
}
