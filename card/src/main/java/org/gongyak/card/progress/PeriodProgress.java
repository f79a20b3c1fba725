package org.gongyak.card.progress;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.DateRange;

/**
 * One row of the progress table: what was done, or is planned, in one period.
 *
 * @param label as written: 상반기 추진실적 (2021.7.~12. 실적)
 * @param range the months the label names
 * @param groups in the form's order; entries without a group mark stand in a group without mark and title
 * @param remarks what the last column (비고) says, often evidence marks
 */
public record PeriodProgress(
        String label, Optional<DateRange> range, Tense tense, List<Group> groups, List<String> remarks) {

    public PeriodProgress {
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    public List<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream()).toList();
    }
}
