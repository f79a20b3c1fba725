package org.gongyak.card.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.PlacedEntry;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.StatedAmount;
import org.gongyak.card.progress.Tense;

/**
 * A sentence of the log that says what a budget of some year holds: {@code 2020년 본예산 편성(22,000천원)}.
 *
 * @param year the fiscal year it names
 * @param budget the words for the budget: 본예산, 제2회 추경
 * @param spent whether the money was spent rather than budgeted
 */
record BudgetStatement(Quote quote, int year, String budget, StatedAmount amount, String amountText, boolean spent) {
    private static final Pattern BUDGET = Pattern.compile("(?:(?<y4>20\\d{2})|['’‘](?<y2>\\d{2}))\\s*(?:년도?|\\.)?\\s*"
            + "(?<budget>(?:제?\\s?\\d\\s*회?\\s*)?(?:추경|추가경정)(?:예산)?|본\\s?예산|당초\\s?예산|(?:세출|사업)?예산)(?:\\(안\\))?");
    private static final Pattern BUDGET_WORD = Pattern.compile("예산|추경|추가경정");
    private static final Pattern SPENT = Pattern.compile("집행|지출|지급|정산");
    private static final Pattern BUDGETED = Pattern.compile("편성|확보|반영|의결|교부|확정");
    /** Money that is only wished for, or was refused, stands in no table. */
    private static final Pattern NOT_YET =
            Pattern.compile("예정|계획|요구|요청|신청|건의|미\\s?반영|미\\s?확보|미\\s?편성|삭감|필요|검토|\\(안\\)|예산안");

    private static final int CENTURY = 2000;
    /** A longer text is no line of a log. */
    private static final int LONGEST = 5_000;
    /** An amount further away belongs to something else. */
    private static final int REACH = 30;

    static List<BudgetStatement> listOf(Subject subject) {
        List<BudgetStatement> all = new ArrayList<>();
        for (PlacedEntry entry : subject.entries()) {
            if (entry.period().tense() != Tense.PLAN) {
                read("", entry.title(), all);
                for (int i = 0; i < entry.entry().details().size(); i++) {
                    read(entry.entry().details().get(i).label().orElse(""), entry.detail(i), all);
                }
            }
        }
        return all;
    }

    /** A label such as "2020년 추경 확보" is read together with the amount behind its colon. */
    private static void read(String label, Passage passage, List<BudgetStatement> all) {
        String text = label + passage.text();
        if (!text.contains("원")
                || !BUDGET_WORD.matcher(text).find()
                || text.length() > LONGEST
                || NOT_YET.matcher(text).find()) {
            return;
        }
        Matcher matcher = BUDGET.matcher(text);
        List<StatedAmount> amounts = StatedAmount.findAll(text);
        while (matcher.find()) {
            int from = matcher.end();
            Optional<StatedAmount> amount = amounts.stream()
                    .filter(stated -> stated.start() >= from && stated.start() <= from + REACH)
                    .findFirst()
                    .filter(stated -> !BUDGET.matcher(text.substring(from, stated.start()))
                            .find());
            amount.filter(stated -> !stated.about()).ifPresent(stated -> all.add(of(label, passage, matcher, stated)));
        }
    }

    private static BudgetStatement of(String label, Passage passage, Matcher matcher, StatedAmount amount) {
        String text = label + passage.text();
        int year = matcher.group("y4") == null
                ? CENTURY + Integer.parseInt(matcher.group("y2"))
                : Integer.parseInt(matcher.group("y4"));
        boolean spent = SPENT.matcher(text).find() && !BUDGETED.matcher(text).find();
        int start = Math.max(0, matcher.start() - label.length());
        int end = text.startsWith(")", amount.end()) ? amount.end() + 1 : amount.end();
        return new BudgetStatement(
                passage.quote(start, Math.max(start, end - label.length())),
                year,
                matcher.group("budget").strip(),
                amount,
                text.substring(amount.start(), amount.end()),
                spent);
    }
}
