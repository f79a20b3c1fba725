package org.gongyak.card;

import java.util.List;
import java.util.Optional;

/** What is to be reached: at last (최종 목표), within the term (임기 내 목표), and year by year. */
public record Goals(Optional<String> last, Optional<String> inTerm, List<YearGoal> yearly) {
    public static final Goals NONE = new Goals(Optional.empty(), Optional.empty(), List.of());

    public Goals {
        yearly = List.copyOf(yearly);
    }

    public boolean saysNothing() {
        return last.isEmpty() && inTerm.isEmpty() && yearly.isEmpty();
    }
}
