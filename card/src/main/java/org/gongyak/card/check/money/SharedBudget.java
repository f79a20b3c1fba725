package org.gongyak.card.check.money;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Stage;

/** The same plan, cell by cell, on two pledges: one budget counted twice. */
public final class SharedBudget implements Check {
    /** Equal amounts mean something only from this number on. */
    private static final int ENOUGH = 3;

    @Override
    public String code() {
        return "money.shared-budget";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.REGISTER);
    }

    @Override
    public Message about() {
        return new Message("두 공약의 연도별 투자계획이 똑같아 한 예산을 두 번 세는지 봅니다.", "One budget on two pledges.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable own : CardTable.of(subject.card(), Stage.PLANNED)) {
            for (Card other : subject.register()) {
                if (!isSamePledge(subject.card(), other)
                        && CardTable.of(other, Stage.PLANNED).stream().anyMatch(table -> isSame(own, table))) {
                    own.findTotalQuote().ifPresent(quote -> report(quote, other, findings));
                }
            }
        }
    }

    private static boolean isSamePledge(Card one, Card other) {
        return one.number().equals(other.number()) && one.title().equals(other.title());
    }

    /** Every amount that both give is the same, and at least three of them are not 0. */
    private static boolean isSame(CardTable one, CardTable other) {
        if (one.table().buckets().size() != other.table().buckets().size()
                || sums(one).size() != sums(other).size()) {
            return false;
        }
        List<OptionalLong> own = sums(one);
        List<OptionalLong> others = sums(other);
        int equal = 0;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isPresent() && others.get(i).isPresent()) {
                if (own.get(i).getAsLong() != others.get(i).getAsLong()) {
                    return false;
                }
                equal += own.get(i).getAsLong() == 0 ? 0 : 1;
            }
        }
        return equal >= ENOUGH;
    }

    private static List<OptionalLong> sums(CardTable table) {
        int row = table.groups().stream()
                .flatMap(group -> group.sum().stream())
                .findFirst()
                .orElse(0);
        return table.table().rows().isEmpty()
                ? List.of()
                : table.table().rows().get(row).cells().stream()
                        .map(MoneyCell::findWon)
                        .toList();
    }

    private static void report(Quote total, Card other, Findings findings) {
        String name = (other.number() + " " + other.title()).strip();
        findings.report(
                total,
                new Message(
                        "연도별 투자계획이 ‘%s’ 공약과 똑같습니다. 한 예산이면 한 공약에만 세도록 공유 예산으로 표시하고, 아니면 금액을 고치십시오.".formatted(name),
                        "The plan equals that of pledge \"%s\" year by year. Mark it as a shared budget so that it is counted once, or correct it."
                                .formatted(name)));
    }
}
