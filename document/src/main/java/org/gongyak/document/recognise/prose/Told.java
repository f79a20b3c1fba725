package org.gongyak.document.recognise.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Detail;

/**
 * What an entry tells, as the kinds of acts look at it.
 *
 * @param all title and details, each on a line
 */
record Told(String title, String all, List<Detail> details) {

    static Told of(String title, List<Detail> details) {
        StringBuilder all = new StringBuilder(title);
        details.forEach(detail -> all.append('\n').append(detail.text()));
        return new Told(title, all.toString(), details);
    }

    /** Whether the title has such words. */
    boolean says(Pattern words) {
        return words.matcher(title).find();
    }

    /** Looks for a pattern in title and details. */
    Matcher find(Pattern pattern) {
        return pattern.matcher(all);
    }
}
