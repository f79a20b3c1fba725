package org.gongyak.card;

/**
 * A place in a card: a JSON Pointer (RFC 6901) into its JSON form, such as {@code /progress/0/groups/1/entries/2/title}. Names of record
 * components need no escapes.
 */
public record CardPath(String pointer) {
    public static final CardPath ROOT = new CardPath("");

    /** A path of names and indexes. */
    public static CardPath of(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step);
        }
        return new CardPath(pointer.toString());
    }

    public CardPath at(String name) {
        return new CardPath(pointer + "/" + name);
    }

    public CardPath at(int index) {
        return new CardPath(pointer + "/" + index);
    }

    public boolean isWithin(CardPath outer) {
        return pointer.equals(outer.pointer) || pointer.startsWith(outer.pointer + "/");
    }

    @Override
    public String toString() {
        return pointer;
    }
}
