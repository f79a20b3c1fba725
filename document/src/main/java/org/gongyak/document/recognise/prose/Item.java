package org.gongyak.document.recognise.prose;

import org.gongyak.card.source.SourceText;

/**
 * A piece of official prose: what stands behind one bullet.
 *
 * @param mark the bullet as written, empty for text without one
 * @param whole mark and text as they stand
 */
public record Item(Kind kind, SourceText mark, SourceText text, SourceText whole) {

    /** What the item says: a number before it is part of that, a bullet is not. */
    public SourceText words() {
        return kind == Kind.NUMBERED ? whole : text;
    }

    /** The bullet that only gives the page its shape. */
    public SourceText bullet() {
        return kind == Kind.NUMBERED ? mark.slice(0, 0) : mark;
    }

    /** The levels of 개조식 writing. */
    public enum Kind {
        /** ①, □: a heading over entries. */
        GROUP,
        /** 1., 가): a heading where entries follow, else an entry. */
        NUMBERED,
        /** ○. */
        ENTRY,
        /** -. */
        DETAIL,
        /** ※. */
        REMARK,
        /** No bullet. */
        PLAIN
    }
}
