package org.gongyak.card.check.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;

/**
 * Finds wording that ends by saying something was done: 개최하였음, 설치했습니다, 완료함. In the middle of a sentence it may be the ground of what
 * follows (…하였으나) and says nothing of it.
 */
public final class Done {
    private static final Pattern COMPLETED = Pattern.compile("완료\\s?[함됨](?=\\s*[.)]?\\s*$)");

    private Done() {}

    /** The words that say so. */
    public static Optional<Word> find(String text) {
        Matcher completed = COMPLETED.matcher(text);
        if (completed.find()) {
            return Optional.of(
                    new Word(completed.group(), completed.start(), completed.end(), POS.Tag.NNG, POS.Tag.ETN));
        }
        // No text without such a syllable speaks of the past; this spares the analyser.
        boolean hint = text.chars().anyMatch(sound -> Josa.finalOf((char) sound) == Josa.SSANG_SIOT);
        return hint ? lastPast(text, Words.of(text)) : Optional.empty();
    }

    private static Optional<Word> lastPast(String text, List<Word> words) {
        int end = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.isPast()) {
                int start = startOfWord(words, i);
                int close = words.get(Math.min(end, words.size() - 1)).end();
                return Optional.of(new Word(text.substring(start, close), start, close, word.first(), word.last()));
            }
            boolean ending = word.first() == POS.Tag.ETN || word.first() == POS.Tag.EF || word.first() == POS.Tag.EC;
            boolean mark = word.first() == POS.Tag.SF || word.first() == POS.Tag.SSC;
            if (!ending && !mark) {
                return Optional.empty();
            }
            end = ending ? i : end;
        }
        return Optional.empty();
    }

    private static int startOfWord(List<Word> words, int index) {
        int start = words.get(index).start();
        for (int i = index - 1; i >= 0 && words.get(i).end() == start; i--) {
            start = words.get(i).start();
        }
        return start;
    }
}
