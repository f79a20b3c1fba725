package org.gongyak.card.check.money;

import java.math.BigDecimal;
import org.gongyak.card.Message;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.Addition;
import org.gongyak.card.check.figure.Won;

/** Words a sum that does not hold. */
final class SumMessage {
    private SumMessage() {}

    static void row(Addition row, BigDecimal sum, Findings findings) {
        report(
                row,
                sum,
                "‘" + row.total().label() + "’ 행",
                "The row \"" + row.total().label() + "\"",
                findings);
    }

    static void column(Addition column, BigDecimal sum, Findings findings) {
        String head =
                column.table().table().buckets().get(column.total().column()).label();
        report(column, sum, "‘" + head + "’ 열", "The column \"" + head + "\"", findings);
    }

    private static void report(Addition addition, BigDecimal sum, String where, String place, Findings findings) {
        Quote total =
                addition.table().quote(addition.total().row(), addition.total().column());
        String unit = addition.table().table().unit().label();
        String right = Won.figure(sum);
        findings.report(
                total,
                addition.quotes(),
                right,
                new Message(
                        "%s의 합계가 맞지 않습니다. %s = %s인데 계는 %s입니다(%s). 금액을 고치거나 계를 비우십시오. 계를 비우면 자동으로 계산합니다."
                                .formatted(where, addition.words(), right, total.text(), unit),
                        "%s does not add up: %s = %s, the total says %s. Correct an amount, or clear the total to have it computed."
                                .formatted(place, addition.words(), right, total.text())));
    }
}
