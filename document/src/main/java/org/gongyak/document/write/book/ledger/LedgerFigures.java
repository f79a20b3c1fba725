package org.gongyak.document.write.book.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Figures of the ledger as they are printed, in millions of won. */
final class LedgerFigures {
    static final String RULE =
            "금액은 원 단위로 더한 뒤 칸마다 백만원 미만을 반올림하여(5 이상 올림) 적으므로 칸의 합과 계가 다를 수 있습니다. 1백만원에 못 미치는 금액은 소수로 적습니다. "
                    + "빈칸: 입력 없음 / 0: 0원 / 미정: 정하지 않음 / *: 미정이거나 읽지 못한 칸이 있어 그만큼 빠진 금액";

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private LedgerFigures() {}

    static String shown(Figure figure) {
        if (figure.won().isEmpty()) {
            return figure.undecided() > 0 ? "미정" : figure.unread() > 0 ? "*" : "";
        }
        return millions(figure.won().get()) + (figure.isOpen() ? "*" : "");
    }

    /** With commas and △; what is not 0 is never shown as 0. */
    static String millions(BigInteger won) {
        BigDecimal exact = new BigDecimal(won.abs()).divide(MILLION);
        boolean small = exact.signum() != 0 && exact.compareTo(BigDecimal.ONE) < 0;
        String digits = small
                ? exact.stripTrailingZeros().toPlainString()
                : "%,d".formatted(exact.setScale(0, RoundingMode.HALF_UP).toBigInteger());
        return (won.signum() < 0 ? "△" : "") + digits;
    }
}
