package org.gongyak.card.check.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Ratio;
import org.gongyak.card.check.figure.StatedAmount;

/** A share of money in brackets that no needed or planned amount beside it gives: 필요 200억, 확보 150억(75%). */
public final class FundedRate implements Check {
    /** The word for an amount stands next before it. */
    private static final int REACH = 16;

    private static final Pattern RATE = Pattern.compile("\\s*\\(\\s*(?<rate>\\d{1,3}(?:\\.\\d+)?)\\s?%\\s*\\)");
    private static final Pattern PART = Pattern.compile("(?:확보|집행|투자|지출)(?:액|금액)?\\s*[:：]?\\s*$");
    private static final Pattern WHOLE = Pattern.compile("(?:필요|소요|계획|총사업비|예산(?:현액)?|목표)(?:액|금액|예산)?\\s*[:：]?\\s*$");

    @Override
    public String code() {
        return "summary.funded-rate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "확보·집행 금액 뒤 괄호의 비율이 함께 적은 필요·계획 금액과 맞는지 봅니다.", "A share of money that no amount beside it gives.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Grid grid : subject.grids()) {
            grid.rows().forEach(row -> look(row.stream().distinct().toList(), findings));
        }
        subject.passages().forEach(passage -> look(List.of(passage), findings));
    }

    private static void look(List<Passage> row, Findings findings) {
        if (row.stream().noneMatch(cell -> cell.text().indexOf('%') > 0)) {
            return;
        }
        List<Long> wholes =
                row.stream().flatMap(cell -> wholes(cell.text()).stream()).toList();
        for (Passage cell : row) {
            for (StatedAmount amount : StatedAmount.findAll(cell.text())) {
                Matcher rate = RATE.matcher(cell.text())
                        .region(amount.end(), cell.text().length());
                boolean part = PART.matcher(before(cell.text(), amount)).find();
                if (part && rate.lookingAt() && !wholes.isEmpty() && !fits(amount, wholes, rate.group("rate"))) {
                    report(cell.quote(rate.start("rate"), rate.end("rate")), amount, wholes.getFirst(), findings);
                }
            }
        }
    }

    private static List<Long> wholes(String text) {
        return StatedAmount.findAll(text).stream()
                .filter(amount -> WHOLE.matcher(before(text, amount)).find())
                .map(StatedAmount::won)
                .toList();
    }

    private static String before(String text, StatedAmount amount) {
        return text.substring(Math.max(0, amount.start() - REACH), amount.start());
    }

    private static boolean fits(StatedAmount part, List<Long> wholes, String rate) {
        BigDecimal stated = new BigDecimal(rate);
        return wholes.stream()
                .anyMatch(whole -> Ratio.fits(BigDecimal.valueOf(part.won()), BigDecimal.valueOf(whole), stated));
    }

    private static void report(Quote rate, StatedAmount part, long whole, Findings findings) {
        String right = Ratio.text(BigDecimal.valueOf(part.won()), BigDecimal.valueOf(whole)) + "%";
        findings.report(
                rate,
                right,
                new Message(
                        "괄호의 비율 %s%%가 함께 적은 금액과 맞지 않습니다. 셈하면 %s입니다. 비율이나 금액을 고치십시오.".formatted(rate.text(), right),
                        "The share %s %% does not follow from the amounts beside it, which give %s. Correct one of them."
                                .formatted(rate.text(), right)));
    }
}
