package org.gongyak.card;

import java.util.Optional;

/**
 * A statement of where the pledge stands, kept in the source's own word beside the canonical one.
 *
 * @param label the label it stood under: 이행상태, 추진상황, 자체평가, 판정
 * @param raw the word as written
 * @param state what it means, when the word is known
 */
public record Status(String label, String raw, Optional<State> state) {

    public static Status read(String label, String raw) {
        return new Status(label, raw, State.find(raw));
    }
}
