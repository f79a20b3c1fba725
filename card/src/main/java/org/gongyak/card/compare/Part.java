package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardPath;
import tools.jackson.databind.JsonNode;

/** The kinds of parts that one card continues from another, parents before their children. */
public enum Part {
    PERIOD("progress", "label", "range", "label", "tense"),
    GROUP(PERIOD, "groups", "title", "title"),
    ENTRY(GROUP, "entries", "title", "title when/range"),
    MONEY_TABLE("money", "label", "stage version label", "stage version", "stage"),
    BUCKET(MONEY_TABLE, "buckets", "label", "range", "label"),
    MONEY_ROW(MONEY_TABLE, "rows", "subProject label", "subProject label"),
    YEAR_GOAL("goals/yearly", "label", "range", "label"),
    INDICATOR("indicators", "name", "name"),
    SUB_PROJECT("subProjects", "title", "number", "title"),
    PROBLEM("problems", ""),
    MEASURE("measures", "");

    @SuppressWarnings("ImmutableEnumChecker") // an optional enum constant
    private final Optional<Part> parent;

    private final String array;
    private final String headline;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> identities;

    Part(String array, String headline, String... identities) {
        this.parent = Optional.empty();
        this.array = array;
        this.headline = headline;
        this.identities = List.of(identities);
    }

    Part(Part parent, String array, String headline, String... identities) {
        this.parent = Optional.of(parent);
        this.array = array;
        this.headline = headline;
        this.identities = List.of(identities);
    }

    Optional<Part> parent() {
        return parent;
    }

    /** Whether it is found again under another parent: what was done in this period stands among all that was done in the next card. */
    boolean roams() {
        return this == GROUP || this == ENTRY;
    }

    /** Members, the first choice first, that make two parts the same; several members of one choice are separated by spaces. */
    List<String> identities() {
        return identities;
    }

    /** The members by whose words two parts are alike. */
    String headline() {
        return headline;
    }

    /** Where a card's parts of this kind stand, in order. */
    List<CardPath> in(JsonNode card) {
        List<CardPath> arrays = parent.map(above ->
                        above.in(card).stream().map(path -> path.at(array)).toList())
                .orElseGet(() -> List.of(CardPath.ROOT.at(array)));
        List<CardPath> all = new ArrayList<>();
        for (CardPath path : arrays) {
            for (int i = 0; i < card.at(path.pointer()).size(); i++) {
                all.add(path.at(i));
            }
        }
        return all;
    }

    /** The kind of the elements of a list in a card, if they are continued. */
    static Optional<Part> ofList(CardPath list) {
        String shape = list.pointer().replaceAll("/\\d+(?=/)", "");
        return Arrays.stream(values())
                .filter(part -> part.shape().equals(shape))
                .findFirst();
    }

    private String shape() {
        return parent.map(Part::shape).orElse("") + "/" + array;
    }
}
