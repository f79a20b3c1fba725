package org.gongyak.card.check.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.DatedEntry;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A date that breaks the order of an otherwise ordered list. */
public final class OutOfOrder implements Check {
    /** A list of which more than a fifth stands elsewhere follows another order than time: of fewer entries none breaks an order. */
    private static final int ENTRIES_PER_STRAY = 5;

    @Override
    public String code() {
        return "date.out-of-order";
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
        return new Message("날짜순으로 적은 목록에서 순서가 어긋난 날짜를 찾습니다.", "A date that breaks an otherwise ordered list.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, List<DatedEntry>> groups = new LinkedHashMap<>();
        for (DatedEntry entry : subject.datedEntries()) {
            String group = entry.placed().periodIndex() + "/" + entry.placed().groupIndex();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(entry);
        }
        groups.values().forEach(entries -> look(entries, findings));
    }

    private static void look(List<DatedEntry> entries, Findings findings) {
        if (entries.size() < ENTRIES_PER_STRAY) {
            return;
        }
        boolean rising = breaks(entries) <= breaks(entries.reversed());
        List<DatedEntry> oldestFirst = rising ? entries : entries.reversed();
        int most = entries.size() / ENTRIES_PER_STRAY;
        if (entries.size() - longestOrdered(oldestFirst) > most) {
            return;
        }
        for (int i = 1; i < oldestFirst.size(); i++) {
            if (isBefore(oldestFirst.get(i), oldestFirst.get(i - 1))) {
                report(oldestFirst.get(i), oldestFirst.get(i - 1), rising, findings);
            }
        }
    }

    private static long breaks(List<DatedEntry> entries) {
        return IntStream.range(1, entries.size())
                .filter(i -> isBefore(entries.get(i), entries.get(i - 1)))
                .count();
    }

    /** Certainly, whatever day of its month or year is meant. */
    private static boolean isBefore(DatedEntry entry, DatedEntry other) {
        return entry.range().from().isPresent()
                && other.range().from().isPresent()
                && entry.range().from().get().last().isBefore(other.range().firstDay());
    }

    /** How many entries remain when as few as possible are taken out to leave an ordered list. */
    private static int longestOrdered(List<DatedEntry> entries) {
        int[] ending = new int[entries.size()];
        int longest = 0;
        for (int i = 0; i < ending.length; i++) {
            ending[i] = 1;
            for (int j = 0; j < i; j++) {
                if (!isBefore(entries.get(i), entries.get(j))) {
                    ending[i] = Math.max(ending[i], ending[j] + 1);
                }
            }
            longest = Math.max(longest, ending[i]);
        }
        return longest;
    }

    private static void report(DatedEntry entry, DatedEntry before, boolean rising, Findings findings) {
        DatedEntry at = rising ? entry : before;
        DatedEntry above = rising ? before : entry;
        findings.report(
                at.quote(),
                List.of(above.quote()),
                "",
                new Message(
                        "날짜순 목록에서 바로 위 실적(%s)과 순서가 어긋납니다. 날짜를 확인하거나 자리를 옮기십시오."
                                .formatted(above.quote().text()),
                        "Out of order with the entry above (%s) in a list ordered by date. Check the date or move the entry."
                                .formatted(above.quote().text())));
    }
}
