package org.gongyak.card.check.money;

import org.gongyak.card.check.figure.CardTable;

/** Names the stages in messages. */
final class StageWords {
    private StageWords() {}

    static String korean(CardTable table) {
        return switch (table.table().stage()) {
            case PLANNED -> "투자계획";
            case SECURED -> "확보액";
            case EXECUTED -> "집행액";
        };
    }

    static String english(CardTable table) {
        return switch (table.table().stage()) {
            case PLANNED -> "plan";
            case SECURED -> "secured";
            case EXECUTED -> "spent";
        };
    }
}
