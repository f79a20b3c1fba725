package org.gongyak.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.When;

/**
 * What the pledge is as a project (사업개요).
 *
 * @param duration 사업기간
 * @param totalCost 총사업비 as written
 * @param areas where it takes place
 * @param facts further labelled statements in the form's order
 */
public record Project(
        Optional<String> overview,
        Optional<When> duration,
        Optional<String> totalCost,
        List<String> areas,
        List<Fact> facts) {
    public static final Project NONE =
            new Project(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Project {
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
    }

    /** The value of a fact, by a label with its spaces left out. */
    public Optional<String> findFact(String label) {
        return facts.stream()
                .filter(fact -> fact.label().replaceAll("\\s", "").equals(label))
                .map(Fact::value)
                .findFirst();
    }
}
