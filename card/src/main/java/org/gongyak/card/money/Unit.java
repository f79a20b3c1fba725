package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.text.HalfWidth;

/** The unit a money table is written in. */
public enum Unit {
    WON("원", 1),
    THOUSAND("천원", 1_000),
    TEN_THOUSAND("만원", 10_000),
    MILLION("백만원", 1_000_000),
    HUNDRED_MILLION("억원", 100_000_000),
    BILLION("십억원", 1_000_000_000);

    /** A word in front, other than 단위 itself, makes it another word: 지원, 구원. */
    private static final Pattern NAMED = Pattern.compile("(?:(?<![가-힣])|(?<=단위))(?<word>[십백천만억조\\s]*)원(?![가-힣])");

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

    /** The unit named in a unit line such as {@code (단위 : 백만원)} or {@code 단위: 건/ 백만원}; none for a unit that no form uses. */
    public static Optional<Unit> find(String unitLine) {
        Matcher named = NAMED.matcher(HalfWidth.of(unitLine));
        return named.find() ? findLabel(named.group("word").replaceAll("\\s", "") + "원") : Optional.empty();
    }

    private static Optional<Unit> findLabel(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }

    @JsonCreator
    static Unit ofLabel(String label) {
        return findLabel(label).orElseThrow(() -> new IllegalArgumentException("no unit: " + label));
    }
}
