package org.gongyak.card.check.tense;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Reference;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.check.word.Planned;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.Precision;

/** Planned wording for something whose time is past. */
public final class PlannedInPast implements Check {
    /** 2020. 12月 추진: the word alone behind a date, so that nothing says it was done. */
    private static final Pattern PREDICATE = Pattern.compile("^[\\s.,:)월]*추진(?:\\s*예정)?[\\s.]*$");

    private static final Pattern OUTCOME = Pattern.compile("완료|결과|종료|하였|했|되었|됐|체결|준공|수료");
    private static final Pattern AHEAD = Pattern.compile("향후|앞으로|차기|내년|다음|차년도");

    @Override
    public String code() {
        return "tense.planned-in-past";
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
        return new Message("지난 기간의 실적이 아직 예정·계획으로 적혀 있는지 봅니다.", "Planned wording in a period that is past.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Map<CardPath, DatedEntry> dates = new HashMap<>();
        subject.datedEntries().forEach(dated -> dates.put(dated.placed().path(), dated));
        Optional<LocalDate> reference = Reference.of(subject.card());
        for (PlacedEntry entry : subject.entries()) {
            if (entry.period().tense() != Tense.PLAN) {
                look(entry, Optional.ofNullable(dates.get(entry.path())), reference, findings);
            }
        }
    }

    private static void look(
            PlacedEntry entry, Optional<DatedEntry> dated, Optional<LocalDate> reference, Findings findings) {
        for (Passage text : entry.texts()) {
            Optional<Quote> words = Planned.find(text.text())
                    .filter(word -> !isAhead(entry, text, dated, reference))
                    .map(word -> text.quote(word.start(), word.end()))
                    .or(() -> bareAim(entry, text, dated));
            if (words.isPresent()) {
                report(words.get(), dated, findings);
                return;
            }
        }
    }

    /** Whether what is planned may still lie ahead of the day the card speaks for. */
    private static boolean isAhead(
            PlacedEntry entry, Passage text, Optional<DatedEntry> dated, Optional<LocalDate> reference) {
        if (AHEAD.matcher(text.text()).find()) {
            return true;
        }
        List<DateRange> said = DateText.findAll(text.text()).stream()
                .flatMap(date -> date.range().stream())
                .toList();
        List<DateRange> ranges =
                said.isEmpty() ? dated.stream().map(DatedEntry::range).toList() : said;
        if (ranges.isEmpty()) {
            return entry.period().tense() == Tense.CURRENT;
        }
        return reference
                .filter(day ->
                        ranges.stream().allMatch(range -> !range.lastDay().isAfter(day)))
                .isEmpty();
    }

    private static Optional<Quote> bareAim(PlacedEntry entry, Passage text, Optional<DatedEntry> dated) {
        if (dated.isEmpty() || !dated.get().quote().spot().equals(text.spot())) {
            return Optional.empty();
        }
        int end = dated.get().quote().end();
        boolean oneDate = dated.get().range().isSingle()
                && dated.get().range().from().orElseThrow().precision() != Precision.YEAR;
        return oneDate
                        && !hasOutcome(entry.entry())
                        && PREDICATE.matcher(text.text().substring(end)).find()
                ? Optional.of(text.quote(
                        dated.get().quote().start(), text.text().stripTrailing().length()))
                : Optional.empty();
    }

    private static boolean hasOutcome(Entry entry) {
        return OUTCOME.matcher(entry.title()).find()
                || entry.details().stream()
                        .map(detail -> detail.label().orElse("") + " " + detail.text())
                        .anyMatch(line -> OUTCOME.matcher(line).find());
    }

    private static boolean holds(Quote words, Quote date) {
        return words.spot().equals(date.spot()) && words.start() <= date.start() && date.end() <= words.end();
    }

    private static void report(Quote words, Optional<DatedEntry> dated, Findings findings) {
        findings.report(
                words,
                dated.map(DatedEntry::quote).filter(quote -> !holds(words, quote)).stream()
                        .toList(),
                "",
                new Message(
                        "지난 일인데 %s 계획처럼 적혀 있습니다. 한 결과를 적거나, 하지 못했으면 까닭과 새 날짜를 적으십시오."
                                .formatted(Josa.said(words.text())),
                        "Its time is past, yet it is worded as a plan (%s). State what came of it, or why not and when it will be."
                                .formatted(words.text())));
    }
}
