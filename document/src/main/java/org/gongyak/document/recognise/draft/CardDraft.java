package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceMap;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Trace;

/** A card in the making: the parts read so far, each text taken down with its source. */
public final class CardDraft {
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final Trace root = new Trace(map, CardPath.ROOT);
    private final Preamble preamble;
    private final List<Issue> issues = new ArrayList<>();
    private final Understood understood = new Understood();
    private final Wordings wordings = new Wordings(root.at("labels"));
    private final Gathered<Unrecognised> unrecognised = new Gathered<>(root.at("unrecognised"));

    private final CardParts parts = CardParts.of(root);

    /** A card of a document that says something of all its cards. */
    public CardDraft(Preamble preamble) {
        this.preamble = preamble;
    }

    public CardParts parts() {
        return parts;
    }

    /** Whose card it is, as far as card or document say so. */
    public Optional<String> governmentName() {
        return parts.name().governmentName(preamble);
    }

    /** Notes that a label was understood that only names the pledge. */
    public void understoodName() {
        understood.name();
    }

    /** Notes that something of the card was understood, and what kind of thing. */
    public void understood(String kind) {
        understood.part(kind);
    }

    /** Whether what was read so far is a card, and not just the mention of a pledge. */
    public boolean isCard() {
        return parts.name().title().text().filter(title -> !title.isBlank()).isPresent() && understood.isCard();
    }

    public void issue(Issue issue) {
        issues.add(issue);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Takes down a heading or label exactly as worded. */
    public void label(String of, SourceText text) {
        label(of, text, labelCount());
    }

    /** Takes a label down in the place it has among the others. */
    public void label(String of, SourceText text, int place) {
        wordings.add(of, text, place);
    }

    public int labelCount() {
        return wordings.count();
    }

    /** What only gives the page its shape: bullets, colons, rules, page numbers. */
    public void structure(SourceText text) {
        map.structure(text);
    }

    /** What the card says once and the source once more. */
    public void repeated(SourceText text) {
        map.repeated(text);
    }

    public void unrecognised(SourceText text) {
        if (!text.isBlank()) {
            unrecognised(at -> new Unrecognised.Text(at.keep("text", text.strip())));
        }
    }

    void unrecognised(Function<Trace, Unrecognised> block) {
        unrecognised.add(block);
    }

    /** Takes down what a reader left of a text: separators are structure, anything else was not recognised. */
    public void rest(SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (isSeparator(rest)) {
                structure(rest);
            } else {
                unrecognised(rest);
            }
        }
    }

    /** Takes down what a reader left of a line: words stay as labels. */
    public void restAsLabel(String of, SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (isSeparator(rest)) {
                structure(rest);
            } else {
                label(of, rest);
            }
        }
    }

    private static boolean isSeparator(SourceText rest) {
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    public Card build() {
        return parts.write(preamble)
                .labels(wordings.write())
                .unrecognised(unrecognised.parts())
                .build();
    }

    public SourceMap sources() {
        return map.build();
    }
}
