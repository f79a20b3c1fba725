package org.gongyak.card.check.number;

import java.util.List;
import org.gongyak.card.Message;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.word.Josa;

/** The numbered marks of one list, in order, and what is wrong with their numbers. */
final class MarkedList {
    /** A mark and where it stands. */
    record Mark(Enumerator number, Quote quote) {}

    private MarkedList() {}

    /** Reports each mark that does not follow the one before it; a list may begin anew with its first number. */
    static void look(List<Mark> marks, Findings findings) {
        for (int i = 1; i < marks.size(); i++) {
            Mark before = marks.get(i - 1);
            Mark mark = marks.get(i);
            int step = mark.number().number() - before.number().number();
            boolean anew = mark.number().number() == 1 && before.number().number() > 1;
            if (mark.number().style().equals(before.number().style()) && step != 1 && !anew) {
                report(before, mark, findings);
            }
        }
    }

    private static void report(Mark before, Mark mark, Findings findings) {
        String right = mark.number().markOf(before.number().number() + 1);
        String said = mark.quote().text();
        String wrong = said.equals(before.quote().text())
                ? "%s 두 번 나옵니다.".formatted(Josa.subject("‘" + said + "’"))
                : "‘%s’ 다음에 %s 나옵니다.".formatted(before.quote().text(), Josa.subject("‘" + said + "’"));
        findings.report(
                mark.quote(),
                List.of(before.quote()),
                right,
                new Message(
                        "%s 차례대로라면 ‘%s’입니다. 빠진 항목이 있는지 보고 번호를 고치십시오.".formatted(wrong, right),
                        "%s follows %s; in sequence it would be %s. See whether an item is missing, or renumber."
                                .formatted(said, before.quote().text(), right)));
    }
}
