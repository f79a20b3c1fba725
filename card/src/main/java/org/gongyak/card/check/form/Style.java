package org.gongyak.card.check.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedText;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.Precision;

/** Matters of style, all in one note: Hanja for month or city, a subject named twice, several ways to write a date. */
public final class Style implements Check {
    private static final Pattern HANJA = Pattern.compile("[\\u4e00-\\u9fff](?:·?[\\u4e00-\\u9fff])*");
    /** Enough places to find the others by. */
    private static final int MOST_PLACES = 10;

    @Override
    public String code() {
        return "form.style";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "한자(月, 道·市), 한 문장에 두 번 나온 주어, 섞어 쓴 날짜 표기를 한데 모아 알립니다.",
                "Matters of style in one note: Hanja, a subject named twice, mixed ways to write dates.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Quote> hanja = new ArrayList<>();
        List<Quote> doubled = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            hanja(passage)
                    // (漢字) explains a word and is no shorthand for one.
                    .filter(found -> !isExplanation(passage.text(), found))
                    .forEach(found -> hanja.add(passage.quote(found.start(), found.end())));
            DoubledSubject.find(passage).ifPresent(doubled::add);
        }
        List<Quote> dates = strangers(subject);
        List<Quote> all = new ArrayList<>(hanja);
        all.addAll(doubled);
        all.addAll(dates);
        if (!all.isEmpty()) {
            report(all, hanja, doubled, dates, findings);
        }
    }

    private static Stream<MatchResult> hanja(Passage passage) {
        return hasHanja(passage.text()) ? HANJA.matcher(passage.text()).results() : Stream.empty();
    }

    private static boolean hasHanja(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u4e00' && text.charAt(i) <= '\u9fff') {
                return true;
            }
        }
        return false;
    }

    private static boolean isExplanation(String text, MatchResult found) {
        return found.start() > 0
                && text.charAt(found.start() - 1) == '('
                && found.end() < text.length()
                && text.charAt(found.end()) == ')';
    }

    /** The first day of each style that is not the commonest. */
    private static List<Quote> strangers(Subject subject) {
        Map<DateStyle, List<Quote>> styles = new EnumMap<>(DateStyle.class);
        for (DatedText dated : subject.dates()) {
            boolean toTheDay = dated.date()
                    .range()
                    .flatMap(DateRange::from)
                    .filter(date -> date.precision() == Precision.DAY)
                    .isPresent();
            DateStyle.of(dated.quote().text())
                    .filter(style -> toTheDay)
                    .ifPresent(style -> styles.computeIfAbsent(style, key -> new ArrayList<>())
                            .add(dated.quote()));
        }
        int most = styles.values().stream().mapToInt(List::size).max().orElse(0);
        List<Quote> strangers = new ArrayList<>();
        boolean usual = false;
        for (List<Quote> quotes : styles.values()) {
            if (quotes.size() == most && !usual) {
                usual = true;
            } else {
                strangers.add(quotes.getFirst());
            }
        }
        return strangers;
    }

    private static void report(
            List<Quote> all, List<Quote> hanja, List<Quote> doubled, List<Quote> dates, Findings findings) {
        List<String> ko = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (!hanja.isEmpty()) {
            ko.add("한자(%s)는 한글로 적고".formatted(words(hanja)));
            en.add("write Hanja (%s) in Hangul".formatted(words(hanja)));
        }
        if (!doubled.isEmpty()) {
            ko.add("두 번 나온 주어(%s)는 하나만 남기고".formatted(words(doubled)));
            en.add("keep only one of a doubled subject (%s)".formatted(words(doubled)));
        }
        if (!dates.isEmpty()) {
            ko.add("날짜 표기(%s)는 한 가지로 맞추고".formatted(words(dates)));
            en.add("write dates (%s) in one way".formatted(words(dates)));
        }
        String advice = String.join(", ", ko);
        findings.report(
                all.getFirst(),
                all.subList(1, Math.min(all.size(), MOST_PLACES)),
                "",
                new Message(
                        "표기를 다듬을 곳이 %d곳 있습니다. %s 읽기 쉽게 하십시오.".formatted(all.size(), advice),
                        "%d places could be written better: %s.".formatted(all.size(), String.join("; ", en))));
    }

    private static String words(List<Quote> quotes) {
        return quotes.stream().map(Quote::text).distinct().limit(3).collect(Collectors.joining(", "));
    }
}
