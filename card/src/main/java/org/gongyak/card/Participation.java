package org.gongyak.card;

import java.util.List;

/**
 * How often citizens took part (시민참여 실적).
 *
 * @param unitLabel the unit line as written: (단위 : 회)
 * @param notes what else stands in the section, such as a template's hint
 */
public record Participation(String unitLabel, List<Counter> counters, List<String> notes) {
    public static final Participation NONE = new Participation("", List.of(), List.of());

    public Participation {
        counters = List.copyOf(counters);
        notes = List.copyOf(notes);
    }
}
