package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.check.Quote;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Undecided;
import org.gongyak.card.money.Unit;
import org.gongyak.card.money.Unread;

/** A cell that should be the sum of others of its table. */
public record Addition(CardTable table, At total, List<At> parts) {
    /** Amounts in 억원 are rounded as a rule, others only where they are not small. */
    private static final BigDecimal EXACT_BELOW = BigDecimal.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    public Addition {
        parts = List.copyOf(parts);
    }

    /** A cell's address, and the label by which a message names it. */
    public record At(int row, int column, String label) {}

    /** The sum of the parts in the table's unit, when the total is another; a sum without parts or with unknown ones is not judged. */
    public Optional<BigDecimal> findOtherSum() {
        if (!(cell(total) instanceof Amount stated) || parts.stream().anyMatch(part -> isUnknown(cell(part)))) {
            return Optional.empty();
        }
        List<Amount> addends = addends();
        if (addends.isEmpty() || holds(stated, addends, false) || holds(stated, addends, true)) {
            return Optional.empty();
        }
        return Optional.of(
                sum(addends.stream().map(amount -> value(amount, false)).toList()));
    }

    /** Whether total and at least one part are amounts and agree. */
    public boolean holds() {
        return cell(total) instanceof Amount stated && !addends().isEmpty() && holds(stated, addends(), true);
    }

    private boolean holds(Amount stated, List<Amount> addends, boolean mended) {
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(value(stated, mended));
        addends.forEach(amount -> figures.add(value(amount, mended)));
        BigDecimal exactBelow = table.table().unit() == Unit.HUNDRED_MILLION ? BigDecimal.ZERO : EXACT_BELOW;
        BigDecimal miss = figures.getFirst().subtract(sum(figures.subList(1, figures.size())));
        return miss.abs().compareTo(Slack.of(figures, Slack.unitOf(figures), exactBelow)) <= 0;
    }

    private BigDecimal value(Amount amount, boolean mended) {
        BigDecimal value = amount.in(table.table().unit());
        return mended && DecimalPoint.looksLikeSlip(amount.raw()) ? value.multiply(THOUSAND) : value;
    }

    private List<Amount> addends() {
        return parts.stream()
                .map(this::cell)
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
    }

    /** {@code 국비 10 + 도비 5 + 시비 8}; blank parts are left out. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (At part : parts) {
            if (cell(part) instanceof Amount amount) {
                words.add(part.label() + " "
                        + Won.figure(amount.won(), table.table().unit()));
            }
        }
        return String.join(" + ", words);
    }

    /** The parts that have an amount. */
    public List<Quote> quotes() {
        return parts.stream()
                .filter(part -> cell(part) instanceof Amount)
                .map(part -> table.quote(part.row(), part.column()))
                .toList();
    }

    private MoneyCell cell(At at) {
        return table.cell(at.row(), at.column());
    }

    private static boolean isUnknown(MoneyCell cell) {
        return cell instanceof Undecided || cell instanceof Unread;
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
