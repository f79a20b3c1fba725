package org.gongyak.document.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongyak.card.Card;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.Blank;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Undecided;
import org.gongyak.card.money.Unread;

/** Every money cell of cards as a row: exact won, and the words it was read from. A blank has no amount, 0 has one. */
public final class MoneyCsv {
    /** What stands above its columns, from left to right. */
    public static final List<String> HEADS =
            List.of("관리번호", "공약명", "표", "단계", "세부사업", "재원", "재원 구분", "시기", "기간", "금액(원)", "구분", "원문", "단위");

    private MoneyCsv() {}

    public static String write(List<Card> cards) {
        List<List<String>> rows = new ArrayList<>();
        for (Card card : cards) {
            for (MoneyTable table : card.money()) {
                table.rows().forEach(row -> add(card, table, row, rows));
            }
        }
        return CsvTable.of(HEADS, rows);
    }

    private static void add(Card card, MoneyTable table, MoneyRow row, List<List<String>> rows) {
        for (int i = 0; i < table.buckets().size(); i++) {
            Bucket bucket = table.buckets().get(i);
            MoneyCell cell = row.cells().get(i);
            OptionalLong won = cell.findWon();
            rows.add(List.of(
                    card.number(),
                    card.title(),
                    table.label(),
                    stage(table),
                    row.subProject().orElse(""),
                    row.label(),
                    level(row),
                    bucket.label(),
                    bucket.range().map(Object::toString).orElse(""),
                    won.isPresent() ? String.valueOf(won.getAsLong()) : "",
                    kind(cell),
                    cell.raw(),
                    table.unit().label()));
        }
    }

    private static String stage(MoneyTable table) {
        return switch (table.stage()) {
            case PLANNED -> "계획";
            case SECURED -> "확보";
            case EXECUTED -> "집행";
        };
    }

    private static String level(MoneyRow row) {
        return switch (row.level()) {
            case TOTAL -> "계";
            case NATIONAL -> "국비";
            case UPPER -> "상위 시·도비";
            case OWN -> "자체 시·군·구비";
            case PRIVATE -> "민자";
            case OTHER -> "기타";
            case UNKNOWN -> "";
        };
    }

    private static String kind(MoneyCell cell) {
        return switch (cell) {
            case Amount amount -> "금액";
            case Blank blank -> "빈칸";
            case Undecided undecided -> "미정";
            case Unread unread -> "읽지 못함";
        };
    }
}
