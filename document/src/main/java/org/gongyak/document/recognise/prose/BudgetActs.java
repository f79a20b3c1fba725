package org.gongyak.document.recognise.prose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.progress.Act;

/** Money put into a budget: 2020년 본예산 편성(22,000천원). */
final class BudgetActs {
    private static final Pattern BUDGET = Pattern.compile("예산");
    private static final Pattern PUT_IN = Pattern.compile("예산\\s?(?:편성|확보|반영|안)");
    private static final Pattern COST_PUT_IN = Pattern.compile("비\\s?(?:편성|확보|반영)");
    private static final Pattern ROUND = Pattern.compile("본예산|(?:제?\\d\\s?회\\s?)?추경|(?:제?\\d\\s?회\\s?)?추가경정예산|예비비");
    private static final Pattern YEAR =
            Pattern.compile("(20\\d{2})\\s?년?도?\\s?(?:본예산|(?:제?\\d\\s?회\\s?)?추(?:경|가경정)|예산)");

    private BudgetActs() {}

    static boolean are(Told told) {
        if (told.says(BUDGET)) {
            return told.says(PUT_IN) || told.find(ROUND).find();
        }
        return told.says(COST_PUT_IN) && told.find(ROUND).find();
    }

    static Act read(Told told) {
        Matcher year = told.find(YEAR);
        Matcher round = told.find(ROUND);
        List<MoneyText.Found> amounts = MoneyText.findAll(told.all());
        return new Act.BudgetAct(
                year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty(),
                round.find() ? Optional.of(round.group()) : Optional.empty(),
                amounts.size() == 1 ? OptionalLong.of(amounts.getFirst().won()) : OptionalLong.empty());
    }
}
