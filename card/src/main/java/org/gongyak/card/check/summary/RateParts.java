package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;

/** The numerators that a rate's name allows: all states it names, with or without those that some count along. */
final class RateParts {
    /** What stands for a state in the name of a rate: 정상 in 완료및정상추진비율. */
    private static final List<String> KEYS =
            List.of("완료", "계속추진", "정상", "추진중", "일부", "부진", "미흡", "보류", "폐기", "중단", "미도래", "제외");

    private final List<Long> named = new ArrayList<>();
    private final List<Long> optional = new ArrayList<>();

    RateParts(List<StatusCount> counts, String rate) {
        for (StatusCount count : counts) {
            boolean isNamed = KEYS.stream()
                    .anyMatch(key -> rate.contains(key) && count.status().contains(key));
            if (isNamed) {
                named.add(count.count());
            } else if (!count.isSetback() && (count.status().contains("계속추진") || !rate.contains("완료"))) {
                optional.add(count.count());
            }
        }
    }

    /** Empty when the name names no state: an 이행률 may be anything. The first is that of the named states alone. */
    List<Long> all() {
        List<Long> sums = new ArrayList<>();
        if (named.isEmpty()) {
            return sums;
        }
        sums.add(named.stream().mapToLong(Long::longValue).sum());
        for (long more : optional) {
            List.copyOf(sums).forEach(sum -> sums.add(sum + more));
        }
        return sums;
    }
}
