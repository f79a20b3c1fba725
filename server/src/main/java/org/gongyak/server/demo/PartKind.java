package org.gongyak.server.demo;

import java.util.Arrays;

/** The parts of a chapter, and how each goes on from one half-year to the next. */
enum PartKind {
    /** {@code label: value} a line; a label that is said again takes the new value. */
    HEAD("개요"),
    /** A row a year; a year that is said again takes the new row. */
    GOALS("연차별 목표"),
    /** What was done in this half-year; what earlier chapters say becomes 그동안 추진실적. */
    DONE("추진실적"),
    /** What is to be done in the next one; it does not go on. */
    PLAN("추진계획"),
    /** This half-year's counters; they do not go on. */
    PARTICIPATION("시민참여"),
    /** Goes on until it is said anew, as do the three below. */
    PLANNED("투자계획"),
    SECURED("확보(집행)액"),
    EXECUTED("집행액"),
    ISSUES("문제점 및 개선대책"),
    /** Gathers over the chapters; marks are numbered through. */
    EVIDENCE("증빙");

    private final String heading;

    PartKind(String heading) {
        this.heading = heading;
    }

    static PartKind get(String heading) {
        return Arrays.stream(values())
                .filter(kind -> kind.heading.equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of a pledge file: " + heading));
    }
}
