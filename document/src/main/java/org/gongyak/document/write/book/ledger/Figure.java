package org.gongyak.document.write.book.ledger;

import java.math.BigInteger;
import java.util.Optional;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Undecided;
import org.gongyak.card.money.Unread;

/**
 * What some cells of cards come to.
 *
 * @param won their exact sum; empty if none of them holds an amount
 * @param undecided how many say 미정
 * @param unread how many hold text that is no amount
 */
public record Figure(Optional<BigInteger> won, int undecided, int unread) {
    public static final Figure BLANK = new Figure(Optional.empty(), 0, 0);

    static Figure of(MoneyCell cell) {
        return switch (cell) {
            case Amount amount -> new Figure(Optional.of(BigInteger.valueOf(amount.won())), 0, 0);
            case Undecided undecided -> new Figure(Optional.empty(), 1, 0);
            case Unread unread -> new Figure(Optional.empty(), 0, 1);
            default -> BLANK;
        };
    }

    Figure plus(Figure other) {
        Optional<BigInteger> sum =
                won.map(mine -> other.won.map(mine::add).orElse(mine)).or(() -> other.won);
        return new Figure(sum, undecided + other.undecided, unread + other.unread);
    }

    /** Whether something of it is not in the sum. */
    public boolean isOpen() {
        return undecided + unread > 0;
    }
}
