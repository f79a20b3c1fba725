package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a pledge stands (이행상태). 이행후계속추진 counts as complete. */
public enum State {
    COMPLETE("완료", "complete", List.of("이행완료", "추진완료", "사업완료")),
    CONTINUED("이행 후 계속추진", "continued", List.of("이행후계속추진", "계속추진", "완료후계속추진")),
    ON_TRACK("정상추진", "on-track", List.of("정상", "추진중", "추진")),
    PARTIAL("일부추진", "partial", List.of("부진", "미흡", "지연")),
    ON_HOLD("보류", "on-hold", List.of("중단")),
    ABANDONED("폐기", "abandoned", List.of("철회", "추진불가")),
    NOT_YET_DUE("시기 미도래", "not-yet-due", List.of("시기미도래", "미도래")),
    MERGED("통합", "merged", List.of()),
    EXCLUDED("제외", "excluded", List.of());

    private final String label;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    State(String label, String key, List<String> synonyms) {
        this.label = label;
        this.key = key;
        this.synonyms = synonyms;
    }

    /** The word on screen. */
    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** Whether the promise itself is kept. */
    public boolean isComplete() {
        return this == COMPLETE || this == CONTINUED;
    }

    /** The state that a government's own word stands for. */
    public static Optional<State> find(String word) {
        String squeezed = word.replaceAll("\\s", "");
        return Arrays.stream(values()).filter(state -> state.says(squeezed)).findFirst();
    }

    private boolean says(String squeezed) {
        return label.replace(" ", "").equals(squeezed) || synonyms.contains(squeezed);
    }
}
