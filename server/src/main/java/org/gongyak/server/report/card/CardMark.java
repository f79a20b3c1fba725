package org.gongyak.server.report.card;

import org.gongyak.server.platform.page.part.Level;

/**
 * What a finding leaves in one text of the card.
 *
 * @param id the anchor of the words, once on a page
 * @param finding the anchor of the finding in the list
 * @param start first UTF-16 unit of the words, counted from 0
 * @param end one past the last
 */
public record CardMark(String id, String finding, Level level, int start, int end) {

    /** The mark in a text of this length; one that quotes no words is about the whole text. */
    CardMark within(int length) {
        int first = Math.min(start, length);
        int last = Math.min(end, length);
        return first < last
                ? new CardMark(id, finding, level, first, last)
                : new CardMark(id, finding, level, 0, length);
    }
}
