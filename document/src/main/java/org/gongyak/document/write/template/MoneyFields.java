package org.gongyak.document.write.template;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;

/** Money by stage, an item a row; its amounts are named by the heads of their columns, or by their place, counted from 1. */
final class MoneyFields {
    private MoneyFields() {}

    static void add(Card card, Scope scope) {
        scope.list(rows(card, Stage.PLANNED), "투자계획", "planned");
        scope.list(rows(card, Stage.SECURED), "확보액", "secured");
        scope.list(rows(card, Stage.EXECUTED), "집행액", "executed");
        for (MoneyTable table : card.money()) {
            scope.say(table.unitLabel(), unitName(table.stage()), table.stage().key() + "Unit");
        }
        for (Stage stage : Stage.values()) {
            scope.say("", unitName(stage), stage.key() + "Unit");
        }
    }

    private static String unitName(Stage stage) {
        return switch (stage) {
            case PLANNED -> "투자계획단위";
            case SECURED -> "확보액단위";
            case EXECUTED -> "집행액단위";
        };
    }

    private static List<Scope> rows(Card card, Stage stage) {
        List<Scope> rows = new ArrayList<>();
        for (MoneyTable table : card.money()) {
            if (table.stage() == stage) {
                table.rows().forEach(row -> rows.add(row(table, row)));
            }
        }
        return rows;
    }

    private static Scope row(MoneyTable table, MoneyRow row) {
        Scope scope = Scope.card()
                .say(Fields.or(row.subProject()), "사업", "subProject")
                .say(row.label(), "재원", "source");
        for (int i = 0; i < row.cells().size(); i++) {
            String raw = row.cells().get(i).raw();
            scope.say(raw, String.valueOf(i + 1))
                    .say(raw, table.buckets().get(i).label());
        }
        return scope;
    }
}
