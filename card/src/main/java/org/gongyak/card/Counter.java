package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * One counter of citizens' participation.
 *
 * @param label as written
 * @param raw the figure as written; empty when nothing is written
 * @param count the figure; a blank is not 0
 */
public record Counter(String label, Kind kind, String raw, OptionalLong count) {

    /** What is counted. */
    public enum Kind {
        MEETING(List.of("회의")),
        BRIEFING(List.of("설명회", "민생탐방", "공청회")),
        ADVICE(List.of("자문")),
        PRESS(List.of("언론", "방송", "보도")),
        OTHER(List.of());

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> words;

        Kind(List<String> words) {
            this.words = words;
        }

        public static Kind of(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.words.stream().anyMatch(label::contains))
                    .findFirst()
                    .orElse(OTHER);
        }

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Counter read(String label, String raw) {
        String digits = raw.replaceAll("[,\\s회건]", "");
        boolean figure =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
        OptionalLong count = figure ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
        return new Counter(label, Kind.of(label), raw, count);
    }
}
