package org.gongyak.card.rate;

import java.time.LocalDate;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Message;

/**
 * The rates that Gongyak shows, each by its own name with its formula in words. There is no rate that sums up how a government keeps its
 * promises: what is called 이행률 elsewhere is any of these, computed in any way.
 *
 * <p>Merged (통합) and excluded (제외) pledges are not counted in any of them.
 */
public enum Formula {
    COMPLETION(
            "completion",
            new Message("완료율", "Completion rate"),
            new Message(
                    "완료 또는 이행 후 계속추진인 공약 수 ÷ 공약 수(통합·제외 뺌) × 100",
                    "pledges complete, or complete and continued ÷ pledges (without merged and excluded) × 100")),
    AVERAGE_PROGRESS(
            "average-progress",
            new Message("평균 진도율", "Average progress"),
            new Message("진도율의 합 ÷ 진도율이 적힌 공약 수", "sum of the stated progress ÷ pledges that state it")),
    YEAR_TARGETS(
            "year-targets",
            new Message("연차별 목표달성률", "Yearly targets met"),
            new Message(
                    "기준일이 속한 해의 실적이 목표 이상인 성과지표 수 ÷ 그해 목표와 실적이 수로 적힌 성과지표 수 × 100",
                    "indicators whose actual figure reaches the target in the year of the reference date ÷ indicators with both figures for"
                            + " that year × 100")),
    SECURED_OF_PLAN(
            "secured-of-plan",
            new Message("재정 확보율", "Funding secured"),
            new Message("확보액 ÷ 계획액 × 100", "money secured in budgets ÷ money planned × 100")),
    EXECUTED_OF_SECURED(
            "executed-of-secured",
            new Message("확보액 대비 집행률", "Spent of secured"),
            new Message("집행액 ÷ 확보액 × 100", "money spent ÷ money secured in budgets × 100")),
    EXECUTED_OF_PLAN(
            "executed-of-plan",
            new Message("계획액 대비 집행률", "Spent of planned"),
            new Message("집행액 ÷ 계획액 × 100", "money spent ÷ money planned × 100"));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Message label;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final Message words;

    Formula(String key, Message label, Message words) {
        this.key = key;
        this.label = label;
        this.words = words;
    }

    /** Its fixed name in addresses and data. */
    public String key() {
        return key;
    }

    /** Its name on pages, in both languages. */
    public Message label() {
        return label;
    }

    /** The formula in words. */
    public Message words() {
        return words;
    }

    /**
     * The rate over some pledges' cards, one card a pledge. A budget that several of them share must stand in one of them only.
     *
     * @param date the reference date (기준일) the cards speak for
     */
    public Rate over(List<Card> cards, LocalDate date) {
        List<Card> counted = cards.stream().filter(Standing::isCounted).toList();
        Fraction fraction = switch (this) {
            case COMPLETION -> Fraction.sum(counted, Standing::completion);
            case AVERAGE_PROGRESS -> Fraction.sum(counted, Standing::progress);
            case YEAR_TARGETS -> Fraction.sum(counted, card -> YearTargets.met(card, date));
            case SECURED_OF_PLAN -> Fraction.sum(counted, card -> Funds.of(card).securedOfPlan());
            case EXECUTED_OF_SECURED ->
                Fraction.sum(counted, card -> Funds.of(card).executedOfSecured());
            case EXECUTED_OF_PLAN ->
                Fraction.sum(counted, card -> Funds.of(card).executedOfPlan());
        };
        return new Rate(
                this, fraction.numerator(), fraction.denominator(), fraction.pledges(), fraction.leftOut(), date);
    }
}
