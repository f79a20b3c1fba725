package org.gongyak.card.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** Numbers of evidence marks that leave a hole, or that name two proofs. */
public final class Numbering implements Check {
    /** More holes than this mean that the numbers follow something else, such as a list elsewhere. */
    private static final int MOST_MISSING = 2;

    @Override
    public String code() {
        return "evidence.numbering";
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
        return new Message(
                "증빙 번호가 빠지거나 한 번호로 두 증빙을 가리키는지 봅니다.", "Evidence numbers with a hole, or one number for two proofs.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (int row = 0; row < subject.card().progress().size(); row++) {
            holes(Mark.listOf(RowTexts.of(subject, row)), findings);
            twice(RowTexts.remarks(subject, row), findings);
        }
    }

    private static void holes(List<Mark> marks, Findings findings) {
        TreeMap<Integer, Mark> numbers = new TreeMap<>();
        for (Mark mark : marks) {
            for (int n = mark.first(); n <= Math.max(mark.first(), mark.last()); n++) {
                numbers.putIfAbsent(n, mark);
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (int n = numbers.firstKey(); n < numbers.lastKey(); n++) {
            if (!numbers.containsKey(n)) {
                missing.add("[%s%d]".formatted(numbers.firstEntry().getValue().word(), n));
            }
        }
        if (!missing.isEmpty() && missing.size() <= MOST_MISSING) {
            hole(numbers.lastEntry().getValue(), missing, findings);
        }
    }

    private static void hole(Mark last, List<String> missing, Findings findings) {
        String names = String.join(", ", missing);
        findings.report(
                last.quote(),
                names,
                new Message(
                        "증빙 번호에서 %s 빠져 있습니다. 빠진 증빙을 적거나 번호를 다시 매기십시오.".formatted(Josa.subject(names)),
                        "%s is missing among the evidence numbers. Add it or renumber.".formatted(names)));
    }

    /** The remarks column lists proofs by number and title; entries may name the same proof often. */
    private static void twice(List<Passage> remarks, Findings findings) {
        Map<String, Mark> seen = new HashMap<>();
        for (Mark mark : Mark.listOf(remarks)) {
            Optional<Mark> other = Optional.ofNullable(seen.putIfAbsent(Mark.plain(mark.text()), mark));
            other.filter(first -> !title(first).equals(title(mark))).ifPresent(first -> twice(first, mark, findings));
        }
    }

    /** What stands behind the mark up to the next. */
    private static String title(Mark mark) {
        String rest = mark.passage().text().substring(mark.quote().end());
        int next = rest.indexOf('[');
        return (next < 0 ? rest : rest.substring(0, next)).replaceAll("\\s", "");
    }

    private static void twice(Mark first, Mark again, Findings findings) {
        findings.report(
                again.quote(),
                List.of(first.quote()),
                "",
                new Message(
                        "%s 서로 다른 두 증빙에 쓰였습니다. 번호를 나누십시오.".formatted(Josa.subject(again.text())),
                        "%s names two different proofs. Give them different numbers.".formatted(again.text())));
    }
}
