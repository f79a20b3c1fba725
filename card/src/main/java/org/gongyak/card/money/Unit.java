package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The unit a money table is written in. */
public enum Unit {
    WON("원", 1),
    THOUSAND("천원", 1_000),
    MILLION("백만원", 1_000_000),
    HUNDRED_MILLION("억원", 100_000_000);

    private final String label;
    private final long won;

    Unit(String label, long won) {
        this.label = label;
        this.won = won;
    }

    /** The word on forms: 백만원. */
    @JsonValue
    public String label() {
        return label;
    }

    /** How many won one of it is. */
    public long won() {
        return won;
    }

    /** The unit named in a unit line such as {@code (단위 : 백만원)} or {@code 단위: 건/ 백만원}. */
    public static Optional<Unit> find(String unitLine) {
        String squeezed = unitLine.replaceAll("\\s", "").replace("백만 원", "백만원");
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt((Unit unit) -> unit.label.length())
                        .reversed())
                .filter(unit -> squeezed.contains(unit.label))
                .findFirst();
    }

    @JsonCreator
    static Unit ofLabel(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit: " + label));
    }
}
