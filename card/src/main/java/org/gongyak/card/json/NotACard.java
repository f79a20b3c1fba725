package org.gongyak.card.json;

import org.gongyak.card.CardPath;
import org.gongyak.card.Message;

/** A JSON text that is no card of this schema version: says where it breaks, in both languages, and how to mend it. */
public final class NotACard extends Exception {
    // Exceptions are serialisable and values of the card are not, so the parts are kept as text.
    private final String pointer;
    private final String ko;
    private final String en;

    /**
     * @param at the member concerned; the root for a fault of the text as a whole
     * @param problem what is wrong there, without the place
     */
    NotACard(CardPath at, Message problem) {
        super(place(at, "the top of the card") + ": " + problem.en());
        pointer = at.pointer();
        ko = place(at, "카드 맨 바깥") + ": " + problem.ko();
        en = place(at, "the top of the card") + ": " + problem.en();
    }

    private static String place(CardPath at, String top) {
        return at.equals(CardPath.ROOT) ? top : at.pointer();
    }

    /** The member that breaks the schema, as a JSON Pointer. */
    public CardPath at() {
        return new CardPath(pointer);
    }

    public Message message() {
        return new Message(ko, en);
    }
}
