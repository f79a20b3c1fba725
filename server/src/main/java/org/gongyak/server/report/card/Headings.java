package org.gongyak.server.report.card;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.Label;

/** The headings and labels of the form a card came in, so that it is shown as its government words it. */
final class Headings {
    /** The mark before a heading of the form, such as □; the page puts its own. */
    private static final Pattern HEADING = Pattern.compile("[□■◇◆❏]\\s*(?<text>.+)", Pattern.DOTALL);

    private Headings() {}

    /** The heading of a part of the card, or the usual one. */
    static String heading(Card card, String part, String usual) {
        return words(card, part).stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("text"))
                .findFirst()
                .orElse(usual);
    }

    /** The labels within a part, if the form has as many as there are usual ones. */
    static List<String> labels(Card card, String part, List<String> usual) {
        List<String> own = words(card, part).stream()
                .filter(text -> !HEADING.matcher(text).matches())
                .toList();
        return own.size() == usual.size() ? own : usual;
    }

    /** A heading without the mark of the form, if it has one. */
    static String unmarked(String heading) {
        Matcher marked = HEADING.matcher(heading);
        return marked.matches() ? marked.group("text") : heading;
    }

    private static List<String> words(Card card, String part) {
        return card.labels().stream()
                .filter(label -> label.of().equals(part))
                .map(Label::text)
                .toList();
    }
}
