package org.gongyak.document.write.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section of the form.
 *
 * @param heading without its mark; empty for the rows at the top, and for a table that stands under the heading of the part before
 * @param unit the line at the upper right of the table, such as {@code (단위 : 백만원)}
 * @param sideways whether its tables are too wide for a sheet of A4 upright
 */
public record Part(
        Kind kind, Optional<String> heading, Optional<String> unit, boolean sideways, List<SheetBlock> blocks) {

    /** Which section it is. */
    public enum Kind {
        /** The approval box (결재). */
        APPROVAL,
        /** Number, title and owners. */
        HEAD,
        PROJECT,
        GOALS,
        PROGRESS,
        PARTICIPATION,
        MONEY,
        PROBLEMS,
        EVIDENCE,
        /** What of the source was not understood. */
        REST,
        /** The cover of a book (표지). */
        COVER,
        /** The contents of a book (차례). */
        CONTENTS,
        /** Counts over all cards of a book (총괄 현황). */
        SUMMARY,
        /** Money over all cards of a book (공약가계부). */
        LEDGER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Part {
        blocks = List.copyOf(blocks);
    }

    public static Part of(Kind kind, String heading, List<? extends SheetBlock> blocks) {
        return new Part(kind, Optional.of(heading), Optional.empty(), false, List.copyOf(blocks));
    }

    /** The title of a sheet of its own; what it is the title of follows. */
    public static Part title(Kind kind, boolean sideways, String title) {
        return new Part(kind, Optional.empty(), Optional.empty(), sideways, List.of(new Line(Line.Kind.TITLE, title)));
    }

    /** The same under a unit line; an empty one is none. */
    public Part withUnit(String label) {
        return new Part(kind, heading, Optional.of(label).filter(text -> !text.isEmpty()), sideways, blocks);
    }
}
