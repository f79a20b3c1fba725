package org.gongyak.document.recognise.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels and headings of cards and their synonyms. */
public final class Form {
    private static final FormWords WORDS = FormWords.load();
    private static final Map<String, String> FIELDS = WORDS.fields();
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** Far beyond any heading; the words of a whole cell are not searched for those of one. */
    private static final int LONGEST_HEADING = 80;

    private static final String DECORATION = ":：·ㆍ․.,□■○◦●◇◆▣◈▶▷❑◎※*#|";

    private Form() {}

    /** The field that a label names, such as {@code department} for 소관부서. */
    public static Optional<String> findField(CharSequence label) {
        String squeezed = squeeze(label);
        return Optional.ofNullable(FIELDS.get(squeezed))
                .or(() -> Optional.ofNullable(FIELDS.get(withoutBrackets(squeezed))));
    }

    /** The section that a heading opens; what stands in brackets behind it, such as a unit, is left out if need be. */
    public static Optional<Section> findSection(CharSequence heading) {
        return sectionOf(squeeze(heading));
    }

    private static Optional<Section> sectionOf(String squeezed) {
        if (!holdsHangul(squeezed)) {
            return Optional.empty();
        }
        Optional<Section> whole = firstSection(squeezed);
        return whole.isPresent() || squeezed.indexOf('(') < 0 ? whole : firstSection(withoutBrackets(squeezed));
    }

    private static Optional<Section> firstSection(String squeezed) {
        for (FormWords.Heading heading : WORDS.sections()) {
            if (heading.isIn(squeezed)) {
                return Optional.of(heading.section());
            }
        }
        return Optional.empty();
    }

    /**
     * The section of a text that is a heading's words and nothing more: 문제점, but also 2024년 상반기 추진실적 or 재정투자계획 및 확보현황, which are
     * made of nothing but the words of headings.
     */
    public static Optional<Section> findBareHeading(CharSequence text) {
        String squeezed = squeeze(text);
        return squeezed.length() > LONGEST_HEADING
                ? Optional.empty()
                : sectionOf(squeezed).filter(section -> isMadeOfHeadings(squeezed));
    }

    private static boolean isMadeOfHeadings(String squeezed) {
        boolean one = WORDS.sections().stream()
                .anyMatch(heading -> heading.pattern().matcher(squeezed).matches());
        if (one) {
            return true;
        }
        List<Pattern> headings =
                WORDS.sections().stream().map(FormWords.Heading::pattern).toList();
        return without(WORDS.fillers(), without(headings, withoutBrackets(squeezed)))
                .isEmpty();
    }

    private static String without(List<Pattern> words, String text) {
        String rest = text;
        for (Pattern word : words) {
            rest = word.matcher(rest).replaceAll("");
        }
        return rest;
    }

    private static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll("");
    }

    /** Whether a text may be made of words at all: figures and blanks are not. */
    public static boolean holdsHangul(CharSequence text) {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }

    /** A text without white space, colons, points and bullets, as labels are compared. */
    public static String squeeze(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && DECORATION.indexOf(c) < 0) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** The letters and figures of a text alone, as titles are compared that are set off in many ways. */
    public static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** White space of ASCII; wider spaces are told apart when the text is read. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
