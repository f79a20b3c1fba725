package org.gongyak.document.recognise.form;

import java.util.Locale;

/** The parts of a card that a heading may open. */
public enum Section {
    /** What stands under the title, before any heading. */
    HEAD,
    PROGRESS,
    PLAN,
    PARTICIPATION,
    PLANNED,
    SECURED,
    EXECUTED,
    /** Problems and measures under one heading, told apart by sub-headings. */
    ISSUES,
    PROBLEMS,
    MEASURES,
    OVERVIEW,
    GOALS,
    YEARLY,
    INDICATORS,
    SUB_PROJECTS,
    EVIDENCE,
    STATUSES,
    /** What the printed form keeps of a source that was not understood. */
    REST,
    /** A heading that is not understood. */
    UNKNOWN;

    public static Section of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean isMoney() {
        return this == PLANNED || this == SECURED || this == EXECUTED;
    }

    /** Whether a heading with a mere ○ may open it; 예산 확보 behind such a bullet is something done, not a heading. */
    public boolean isOpenedByBullet() {
        return switch (this) {
            case PROGRESS, PLAN, ISSUES, PROBLEMS, MEASURES, OVERVIEW, GOALS, EVIDENCE -> true;
            default -> false;
        };
    }

    public boolean isProgress() {
        return this == PROGRESS || this == PLAN;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
