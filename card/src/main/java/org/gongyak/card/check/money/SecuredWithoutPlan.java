package org.gongyak.card.check.money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.word.Josa;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Stage;

/** Money secured or spent while the plan says 0 in every cell. */
public final class SecuredWithoutPlan implements Check {

    @Override
    public String code() {
        return "money.secured-without-plan";
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
        return new Message("투자계획은 모두 0인데 확보하거나 집행한 돈이 있는지 봅니다.", "Money secured or spent against a plan of 0.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<CardTable> plans = CardTable.of(card, Stage.PLANNED);
        Optional<Quote> zero =
                plans.stream().flatMap(plan -> findZero(plan).stream()).findFirst();
        if (zero.isEmpty() || plans.stream().anyMatch(SecuredWithoutPlan::hasMoney)) {
            return;
        }
        CardTable.of(card).stream()
                .filter(table -> table.table().stage() != Stage.PLANNED)
                .forEach(table -> findLargest(table).ifPresent(cell -> report(table, cell, zero.get(), findings)));
    }

    private static void report(CardTable table, Quote cell, Quote zero, Findings findings) {
        String amount = cell.text() + table.table().unit().label();
        findings.report(
                cell,
                List.of(zero),
                "",
                new Message(
                        "투자계획은 모두 0인데 %s 표에는 %s 있습니다. 투자계획에 금액을 넣거나 계획 없이 확보한 까닭을 적으십시오."
                                .formatted(StageWords.korean(table), Josa.subject(amount)),
                        "The plan says 0 everywhere, yet the %s table has %s. Enter the plan, or explain."
                                .formatted(StageWords.english(table), amount)));
    }

    /** Blank is not 0: only a plan that says 0 is contradicted. */
    private static Optional<Quote> findZero(CardTable plan) {
        return find(plan, won -> won == 0);
    }

    private static boolean hasMoney(CardTable plan) {
        return find(plan, won -> won != 0).isPresent();
    }

    private static Optional<Quote> findLargest(CardTable table) {
        long largest = table.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(MoneyCell::findWon)
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
        return largest > 0 ? find(table, won -> won == largest) : Optional.empty();
    }

    private static Optional<Quote> find(CardTable table, LongPredicate wanted) {
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().buckets().size(); column++) {
                OptionalLong won = table.cell(row, column).findWon();
                if (won.isPresent() && wanted.test(won.getAsLong())) {
                    return Optional.of(table.quote(row, column));
                }
            }
        }
        return Optional.empty();
    }
}
