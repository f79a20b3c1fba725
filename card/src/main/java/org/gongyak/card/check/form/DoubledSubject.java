package org.gongyak.card.check.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.word.Words;

/** Finds a sentence that names its subject twice before it comes to a verb: 시는 … 등 시는 …. */
final class DoubledSubject {
    private static final Pattern AGAIN = Pattern.compile(
            "(?<![가-힣])(?<subject>[가-힣]{2,10}[은는])\\s(?<between>[^.!?]{1,120}?)(?<![가-힣])\\k<subject>(?=\\s)");

    private DoubledSubject() {}

    static Optional<Quote> find(Passage passage) {
        if (!repeatsSubject(passage.text())) {
            return Optional.empty();
        }
        Matcher again = AGAIN.matcher(passage.text());
        if (!again.find() || endsClause(again.group("between"))) {
            return Optional.empty();
        }
        return Optional.of(passage.quote(again.end() - again.group("subject").length(), again.end()));
    }

    /** Whether a particle of a subject stands twice at all: a cheap look before the thorough one. */
    private static boolean repeatsSubject(String text) {
        return text.indexOf("은 ") != text.lastIndexOf("은 ") || text.indexOf("는 ") != text.lastIndexOf("는 ");
    }

    /** A clause that ends between the two may rightly begin the next with the same subject. */
    private static boolean endsClause(String between) {
        return Words.of(between).stream().anyMatch(word -> word.last() == POS.Tag.EC || word.last() == POS.Tag.EF);
    }
}
