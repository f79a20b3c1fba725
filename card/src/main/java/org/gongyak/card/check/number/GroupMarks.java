package org.gongyak.card.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.PeriodProgress;

/** Numbers of groups that jump or repeat, such as ① followed by ㉑. */
public final class GroupMarks implements Check {

    @Override
    public String code() {
        return "number.group-marks";
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
        return new Message("묶음 번호(①, ②, 1., 가.)가 건너뛰거나 되풀이되는지 봅니다.", "Group numbers (①, ②, 1.) that jump or repeat.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<PeriodProgress> rows = subject.card().progress();
        for (int p = 0; p < rows.size(); p++) {
            List<MarkedList.Mark> marks = new ArrayList<>();
            for (int g = 0; g < rows.get(p).groups().size(); g++) {
                Passage mark = Passage.of(
                        CardPath.of("progress", p, "groups", g, "mark"),
                        rows.get(p).groups().get(g).mark());
                Enumerator.read(mark.text().strip())
                        .ifPresent(number -> marks.add(new MarkedList.Mark(number, mark.quote())));
            }
            MarkedList.look(marks, findings);
        }
    }
}
