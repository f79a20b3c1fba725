package org.gongyak.card.check.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds wording that says something is still to be done: 개최 예정, 추진할 계획임, 개최하겠음. Such words inside a noun (예정지, 추진계획 논의) or in a
 * clause that goes on (예정이었으나) say no such thing.
 */
public final class Planned {
    /** No text says so without one of these words near its close; it spares the analyser. */
    private static final Pattern CLOSE =
            Pattern.compile("(?:예정|계획|방침|전망|것)\\s?(?:임|입니다|이다|이며|이고)?\\s*(?:\\p{Punct}|[‘’“”…·]|$)|겠");

    private static final int WORDS_BEFORE = 3;

    private static final Set<String> INTENTS = Set.of("계획", "방침", "전망", "것", "예정");

    private Planned() {}

    public static boolean isIn(String text) {
        return find(text).isPresent();
    }

    /** The words that say so. */
    public static Optional<Word> find(String text) {
        boolean hint = text.contains("겠") || INTENTS.stream().anyMatch(text::contains);
        Matcher close = CLOSE.matcher(text);
        if (!hint || !close.find()) {
            return Optional.empty();
        }
        int start = startOfWords(text, close.start());
        List<Word> words = Words.of(text.substring(start));
        for (int i = 0; i < words.size(); i++) {
            if (isIntent(words, i) && closes(words, i + 1)) {
                return Optional.of(words.get(i).movedBy(start));
            }
        }
        return Optional.empty();
    }

    /** Where the words begin that tell what a place means: its own and some before it. What comes earlier need not be analysed. */
    private static int startOfWords(String text, int place) {
        int start = place;
        for (int words = 0; words <= WORDS_BEFORE && start > 0; words++) {
            start = text.lastIndexOf(' ', start - 1);
        }
        return Math.max(start, 0);
    }

    private static boolean isIntent(List<Word> words, int index) {
        Word word = words.get(index);
        if (word.text().endsWith("겠") && word.last() == POS.Tag.EP) {
            return true;
        }
        boolean intent = word.isNoun() && INTENTS.contains(word.text());
        // 예정 says it alone; 계획, 방침 and 것 only behind a verb: 추진할 계획.
        return intent && (word.text().equals("예정") || (index > 0 && isToCome(words.get(index - 1))));
    }

    private static boolean isToCome(Word word) {
        int last = word.text().charAt(word.text().length() - 1);
        return word.last() == POS.Tag.ETM && Josa.finalOf((char) last) == Josa.RIEUL;
    }

    /** Whether the sentence ends here, but for a copula: 예정, 예정임, 예정입니다, (예정). */
    private static boolean closes(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (isMark(word)) {
                return true;
            }
            boolean copula = switch (word.first()) {
                case VCP, EF, ETN -> true;
                case EC -> i == words.size() - 1;
                default -> false;
            };
            if (!copula || word.last() == POS.Tag.ETM || word.isPast()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(Word word) {
        return switch (word.first()) {
            case SF, SC, SE, SP, SSC, SSO, SY -> true;
            default -> false;
        };
    }
}
