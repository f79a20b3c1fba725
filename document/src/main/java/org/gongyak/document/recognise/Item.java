package org.gongyak.document.recognise;

import org.gongyak.card.source.SourceText;

/**
 * A piece of official prose: what stands behind one bullet.
 *
 * @param mark the bullet as written, empty for text without one
 * @param whole mark and text as they stand
 */
record Item(Kind kind, SourceText mark, SourceText text, SourceText whole) {

    /** The levels of 개조식 writing. */
    enum Kind {
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
