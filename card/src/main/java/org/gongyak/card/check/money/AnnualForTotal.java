package org.gongyak.card.check.money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.StatedAmount;
import org.gongyak.card.money.Stage;

/** The cost of one year where the cost of the whole project belongs. */
public final class AnnualForTotal implements Check {
    private static final Pattern ANNUAL = Pattern.compile("연간|매년|해마다|연평균|(?<!\\d)1년간?\\s|년당|연\\s?(?=약?\\s?\\d)");

    @Override
    public String code() {
        return "money.annual-for-total";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("총사업비 자리에 한 해 비용을 적었는지 봅니다.", "The cost of one year given as the total cost.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        find(card).ifPresent(cost -> {
            List<Quote> related = CardTable.of(card, Stage.PLANNED).stream()
                    .flatMap(table -> findSame(table, cost).stream())
                    .toList();
            findings.report(
                    quote(card),
                    related,
                    "",
                    new Message(
                            "총사업비 자리에 한 해 비용이 적혀 있습니다(‘%s’). 사업기간 전체의 금액을 적거나 연간 비용임을 따로 밝히십시오."
                                    .formatted(quote(card).text()),
                            "The total cost seems to be that of one year (\"%s\"). Give the whole project's cost, or mark it as annual."
                                    .formatted(quote(card).text())));
        });
    }

    /** The amount of one year that the card gives as its total cost; a total that stands before it is a total. */
    static Optional<StatedAmount> find(Card card) {
        return card.project().totalCost().flatMap(cost -> {
            var annual = ANNUAL.matcher(cost);
            return annual.find()
                    ? StatedAmount.findAll(cost).stream().findFirst().filter(amount -> amount.start() >= annual.start())
                    : Optional.empty();
        });
    }

    private static Quote quote(Card card) {
        return Passage.of(
                        CardPath.of("project", "totalCost"),
                        card.project().totalCost().orElseThrow())
                .quote();
    }

    private static Optional<Quote> findSame(CardTable table, StatedAmount cost) {
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().buckets().size(); column++) {
                OptionalLong won = table.cell(row, column).findWon();
                if (won.isPresent()
                        && cost.mayBe(won.getAsLong(), table.table().unit().won())) {
                    return Optional.of(table.quote(row, column));
                }
            }
        }
        return Optional.empty();
    }
}
