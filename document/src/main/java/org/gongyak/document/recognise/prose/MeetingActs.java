package org.gongyak.document.recognise.prose;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Act;

/** Meetings, of which a series counts its own: 실무TF 3차회의. */
final class MeetingActs {
    private static final Pattern MEETING = Pattern.compile("회의|위원회|협의회");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:제\\s?)?(?<n>\\d{1,3})\\s?(?:차|회)\\s?(?:정기|임시|실무)?\\s?(?<what>회의|위원회|협의회|간담회|TF)");
    private static final Pattern COUNTED = Pattern.compile("(?:제\\s?)?(?<n>\\d{1,3})\\s?차");
    private static final Pattern WHEN_IN_BRACKETS =
            Pattern.compile("\\(\\s?['’‘]?\\d[^()]*(?:\\([월화수목금토일]\\)[^()]*)?\\)");
    private static final Pattern HELD = Pattern.compile("\\s+개최$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private MeetingActs() {}

    static boolean are(Told told) {
        return told.says(MEETING);
    }

    static boolean areNumbered(Told told) {
        return told.says(NUMBERED);
    }

    static Act read(Told told) {
        String title = told.title();
        Matcher numbered = NUMBERED.matcher(title);
        Matcher counted = COUNTED.matcher(title);
        if (numbered.find()) {
            return ofSeries(title, numbered);
        }
        return counted.find() ? ofSeries(title, counted) : new Act.Meeting(title, OptionalInt.empty());
    }

    /** The series is what is left of the title without number, day and the word that it took place. */
    private static Act ofSeries(String title, Matcher number) {
        String unnumbered = title.substring(0, number.start()) + title.substring(number.end("n") + 1);
        String undated = WHEN_IN_BRACKETS.matcher(unnumbered).replaceAll("");
        String series = SPACES.matcher(HELD.matcher(undated).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return new Act.Meeting(series, OptionalInt.of(Integer.parseInt(number.group("n"))));
    }
}
