package org.gongyak.document.write.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.Label;

/** The headings and labels of the form a card came in, so that it is printed as its government words it. */
final class FormLabels {
    /** The mark before a heading of the form, such as □. */
    private static final Pattern HEADING = Pattern.compile("[□■◇◆❏]\\s*(?<text>.+)", Pattern.DOTALL);

    private FormLabels() {}

    /** The heading of a part of the card without its mark, or the usual one. */
    static String heading(Card card, String part, String usual) {
        return words(card, part).stream()
                .map(HEADING::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group("text"))
                .findFirst()
                .orElse(usual);
    }

    /** A heading without its mark. */
    static String plain(String heading) {
        Matcher matcher = HEADING.matcher(heading);
        return matcher.matches() ? matcher.group("text") : heading;
    }

    /** The labels within a part, if the form has as many as there are usual ones. */
    static List<String> labels(Card card, String part, List<String> usual) {
        List<String> own = words(card, part).stream()
                .filter(text -> !HEADING.matcher(text).matches())
                .toList();
        return own.size() == usual.size() ? own : usual;
    }

    private static List<String> words(Card card, String part) {
        return card.labels().stream()
                .filter(label -> label.of().equals(part))
                .map(Label::text)
                .toList();
    }
}
