package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A list of names with counts that adds up to another number than the document states: 기획감사실 2 / 총무과 11 / … */
public final class ListTotal implements Check {
    /** Fewer items are no list that stands for the whole. */
    private static final int ENOUGH = 4;
    /** One part in this many is as far as the sum may be off. */
    private static final int NEAR = 5;

    /** A longer text is no list of departments. */
    private static final int LONGEST = 2_000;

    private static final Pattern SEPARATOR = Pattern.compile("\\d\\D{0,5}[/,·、]");
    private static final String ONE = "[가-힣A-Za-z·ㆍ()]{2,14}\\s*[(:]?\\s*(?<count>\\d{1,3})\\s*(?:건|개|개 ?사업)?\\s*\\)?";
    private static final Pattern ITEM = Pattern.compile(ONE);
    private static final Pattern LIST = Pattern.compile("[-○·※*\\s]*" + ONE.replace("?<count>", "?:")
            + "(?:\\s*[/,·、]\\s*" + ONE.replace("?<count>", "?:") + "){2,}\\s*[/,]?");

    @Override
    public String code() {
        return "summary.list-total";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "이름과 건수를 늘어놓은 목록의 합이 문서가 밝힌 수와 같은지 봅니다.",
                "A list of names with counts against the number the document states.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<Passage> passages = subject.passages();
        for (int i = 0; i < passages.size(); i++) {
            List<Passage> lines = new ArrayList<>();
            while (i < passages.size() && isList(passages.get(i).text())) {
                lines.add(passages.get(i++));
            }
            if (!lines.isEmpty()) {
                judge(lines, statedCounts(subject), findings);
            }
        }
    }

    private static boolean isList(String text) {
        return text.length() <= LONGEST
                && SEPARATOR.matcher(text).find()
                && LIST.matcher(text.strip()).matches();
    }

    /** A list may run over several lines, and end where it reaches a stated number. */
    private static void judge(List<Passage> lines, Set<Long> stated, Findings findings) {
        List<Passage> list = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (Passage line : lines) {
            list.add(line);
            counts.addAll(counts(line.text()));
            if (stated.contains(sum(counts))) {
                list.clear();
                counts.clear();
            }
        }
        long sum = sum(counts);
        if (counts.size() >= ENOUGH) {
            // Of all numbers the document states, only one near the sum can be meant to be it.
            stated.stream()
                    .filter(number -> Math.abs(number - sum) * NEAR <= sum)
                    .min(Comparator.comparingLong(number -> Math.abs(number - sum)))
                    .ifPresent(number -> report(list, sum, number, findings));
        }
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> counts(String list) {
        List<Long> counts = new ArrayList<>();
        Matcher matcher = ITEM.matcher(list);
        while (matcher.find()) {
            counts.add(Long.parseLong(matcher.group("count")));
        }
        return counts;
    }

    /** The numbers of pledges that texts state, sums of those in one passage, and the totals of tables. */
    private static Set<Long> statedCounts(Subject subject) {
        Set<Long> stated = new HashSet<>();
        for (Passage passage : subject.passages()) {
            Set<Long> own =
                    StatedCount.in(passage).stream().map(StatedCount::count).collect(Collectors.toSet());
            stated.addAll(own);
            stated.add(own.stream().mapToLong(Long::longValue).sum());
        }
        return stated;
    }

    private static void report(List<Passage> lines, long sum, long number, Findings findings) {
        findings.report(
                lines.getFirst().quote(),
                lines.subList(1, lines.size()).stream().map(Passage::quote).toList(),
                Long.toString(number),
                new Message(
                        "목록의 수를 더하면 %d인데 문서에는 %d개로 적혀 있습니다. 빠진 항목이나 틀린 수를 고치십시오.".formatted(sum, number),
                        "The list adds up to %d, the document states %d. Add what is missing, or correct a number."
                                .formatted(sum, number)));
    }
}
