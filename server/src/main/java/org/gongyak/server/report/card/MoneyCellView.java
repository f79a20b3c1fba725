package org.gongyak.server.report.card;

import org.gongyak.card.money.Amount;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Undecided;
import org.gongyak.card.money.Unit;
import org.gongyak.server.platform.page.format.Amounts;
import org.gongyak.server.platform.page.format.WonUnit;

/**
 * One cell of a money table, shown as written.
 *
 * @param exact its amount to the won; blank if it has none
 * @param spoken what a screen reader says in place of a figure it cannot read, such as △300; blank if it can
 */
public record MoneyCellView(MarkedText text, String exact, String spoken, boolean isUndecided) {

    static MoneyCellView of(MoneyCell cell, MarkedText text, Amounts amounts, Unit unit) {
        if (!(cell instanceof Amount amount)) {
            return new MoneyCellView(text, "", "", cell instanceof Undecided);
        }
        WonUnit counted = WonUnit.find(unit.won()).orElse(WonUnit.WON);
        String spoken = amount.won() < 0 ? amounts.spoken(amount.won(), counted) : "";
        return new MoneyCellView(text, amounts.exact(amount.won()), spoken, false);
    }
}
