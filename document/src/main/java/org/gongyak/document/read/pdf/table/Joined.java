package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongyak.document.read.pdf.page.Rule;

/** Ruling lines drawn in pieces, side by side or twice, made whole. */
final class Joined {
    /** Lines this near each other are one. */
    private static final float NEAR = 1.2f;

    /** Gaps of dashed lines, and of lines that stop at each other's edges. */
    private static final float GAP = 3;

    private Joined() {}

    static List<Rule> rules(List<Rule> rules, boolean horizontal) {
        List<Rule> sorted = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size()
                    || sorted.get(end).at() - sorted.get(end - 1).at() > NEAR) {
                joined.addAll(inLine(sorted.subList(start, end)));
                start = end;
            }
        }
        return joined;
    }

    private static List<Rule> inLine(List<Rule> near) {
        List<Rule> joined = new ArrayList<>();
        for (Rule rule :
                near.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            if (!joined.isEmpty() && rule.from() <= joined.getLast().to() + GAP) {
                Rule before = joined.removeLast();
                joined.add(new Rule(before.horizontal(), before.at(), before.from(), Math.max(before.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }
}
