package org.gongyak.card.check.count;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.CardPath;
import org.gongyak.card.Counter;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Tense;

/** Counters of participation that no count of the log gives. */
public final class Participants implements Check {
    /** Words of entries that count as one for certain, and words of entries that may be counted too. */
    private enum Kind {
        MEETING(
                Counter.Kind.MEETING,
                "회의(?!실|록|소|장|체|자료)|(?:위원회|협의회)\\s?(?:\\(?제?\\s?\\d+차\\)?\\s?)?(?:회의|개최|심의)",
                "위원회|협의회|간담회|면담|협의|논의|보고회|자문|토론|워크숍|심의"),
        BRIEFING(Counter.Kind.BRIEFING, "설명회|공청회|민생탐방", "토론회|간담회|방문|면담|박람회|행사|보고회|의견\\s?수렴|탐방"),
        ADVICE(Counter.Kind.ADVICE, "자문(?!료|단|위원\\s?(?:위촉|모집|구성))", "자문|면담|간담회|논의|협의|보고회|회의|위원회|토론|심의|워크숍");

        private final Counter.Kind counter;
        private final Pattern certain;
        private final Pattern possible;

        Kind(Counter.Kind counter, String certain, String possible) {
            this.counter = counter;
            this.certain = Pattern.compile(certain);
            this.possible = Pattern.compile(certain + "|" + possible);
        }
    }

    private static final Pattern CALLED_OFF = Pattern.compile("취소|미\\s?개최|무산");
    private static final Pattern TIMES = Pattern.compile(
            "(?<![\\d.,~])(?<n>\\d{1,2})\\s?회(?!의|차|관|원|계|사|장|복|비|칙)|(?<!\\d)(?<first>\\d{1,2})\\s?(?:차\\s?)?[~∼·,]\\s?(?<last>\\d{1,2})\\s?차");

    @Override
    public String code() {
        return "count.participation";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("시민참여 횟수가 추진실적에 적힌 건수와 맞는지 봅니다.", "Participation counters against the entries of the log.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<PlacedEntry> told = subject.entries().stream()
                .filter(entry -> entry.period().tense() != Tense.PLAN)
                .toList();
        List<Counter> counters = subject.card().participation().counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter counter = counters.get(i);
            CardPath path = CardPath.of("participation", "counters", i, "raw");
            for (Kind kind : Kind.values()) {
                if (kind.counter == counter.kind() && counter.count().isPresent()) {
                    look(counter, Passage.of(path, counter.raw()), kind, told, findings);
                }
            }
        }
    }

    private static void look(Counter counter, Passage raw, Kind kind, List<PlacedEntry> told, Findings findings) {
        long count = counter.count().orElseThrow();
        List<PlacedEntry> certain = matching(told, kind.certain);
        List<PlacedEntry> certainNow = current(certain);
        // The counter may speak of this period or of all; a log that names none of the kind proves nothing.
        boolean fits = certain.isEmpty()
                || (certain.size() <= count && count <= most(told, kind))
                || (certainNow.size() <= count && count <= most(current(told), kind));
        if (!fits) {
            report(counter, raw, certain, certainNow.size(), findings);
        }
    }

    private static List<PlacedEntry> current(List<PlacedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.period().tense() == Tense.CURRENT)
                .toList();
    }

    private static long most(List<PlacedEntry> entries, Kind kind) {
        return entries.stream().mapToLong(entry -> most(entry, kind.possible)).sum();
    }

    /** What was called off did not take place. */
    private static List<PlacedEntry> matching(List<PlacedEntry> entries, Pattern words) {
        return entries.stream()
                .filter(entry -> words.matcher(entry.entry().title()).find())
                .filter(entry -> entry.texts().stream()
                        .noneMatch(text -> CALLED_OFF.matcher(text.text()).find()))
                .toList();
    }

    /** How many times an entry may stand for: one a line that names such a thing, or as many as it says. */
    private static long most(PlacedEntry entry, Pattern possible) {
        long lines = entry.texts().stream()
                .filter(text -> possible.matcher(text.text()).find())
                .count();
        if (lines == 0) {
            return 0;
        }
        long said = entry.texts().stream()
                .mapToLong(text -> times(text.text()))
                .max()
                .orElse(0);
        return Math.max(lines, said);
    }

    /** 3회 개최, 1~3차, 1·2차. */
    private static long times(String text) {
        if (text.indexOf('회') < 0 && text.indexOf('차') < 0) {
            return 0;
        }
        long most = 0;
        Matcher times = TIMES.matcher(text);
        while (times.find()) {
            most = times.group("n") == null
                    ? Math.max(most, Long.parseLong(times.group("last")) - Long.parseLong(times.group("first")) + 1)
                    : Math.max(most, Long.parseLong(times.group("n")));
        }
        return most;
    }

    private static void report(
            Counter counter, Passage raw, List<PlacedEntry> certain, int current, Findings findings) {
        findings.report(
                raw.quote(),
                List.of(certain.getFirst().title().quote()),
                String.valueOf(certain.size()),
                new Message(
                        "‘%s’ 횟수는 %s회인데 추진실적에는 모두 %d건(이번 기간 %d건)이 적혀 있습니다. 횟수를 고치거나 빠진 실적을 적으십시오."
                                .formatted(
                                        counter.label().strip(),
                                        counter.count().orElseThrow(),
                                        certain.size(),
                                        current),
                        "The counter says %s, the log tells of %d (%d in this period). Correct the counter or add what is missing."
                                .formatted(counter.count().orElseThrow(), certain.size(), current)));
    }
}
