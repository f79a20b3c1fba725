package org.gongyak.card.time;

/** How exactly a date was written, from coarse to fine. */
public enum Precision {
    YEAR,
    MONTH,
    DAY
}
