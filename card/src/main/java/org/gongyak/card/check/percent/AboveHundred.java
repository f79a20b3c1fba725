package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A rate of completion above 100 %. Rates against a target may exceed it. */
public final class AboveHundred implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NAMES = "(?:완료|수료|이수|공정|진도|진척|진행|추진|이행|출석|응답|참석)\\s?[률율]";
    private static final Pattern NAME = Pattern.compile(NAMES);
    private static final Pattern COMPLETION = Pattern.compile(
            NAMES + "(?:이|은|는|을|를)?\\s*[:：(]?\\s*(?:약\\s*)?(?<rate>\\d{1,4}(?:\\.\\d+)?)\\s?%(?!\\s?[pP])");

    @Override
    public String code() {
        return "percent.above-100";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("공정률·수료율처럼 100%를 넘을 수 없는 비율이 넘는지 봅니다.", "A rate of completion above 100 %.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Matcher matcher = COMPLETION.matcher(passage.text());
            while (passage.text().indexOf('%') >= 0 && matcher.find()) {
                if (new BigDecimal(matcher.group("rate")).compareTo(HUNDRED) > 0) {
                    report(passage.quote(matcher.start("rate"), matcher.end()), findings);
                }
            }
        }
        if (subject.hasCard()) {
            StatedRates.of(subject.card()).stream()
                    .filter(rate -> NAME.matcher(rate.rate().label().replaceAll("\\s", ""))
                            .find())
                    .filter(rate -> rate.rate().percent().value().compareTo(HUNDRED) > 0)
                    .forEach(rate -> report(rate.passage().quote(), findings));
        }
    }

    private static void report(Quote rate, Findings findings) {
        findings.report(
                rate,
                new Message(
                        "%s처럼 100%%를 넘을 수 없는 비율입니다. 수를 고치고, 목표에 견준 값이면 ‘달성률’로 적으십시오.".formatted(rate.text()),
                        "A rate of completion cannot exceed 100 %% (%s). Correct it; if it is measured against a target, call it 달성률."
                                .formatted(rate.text())));
    }
}
