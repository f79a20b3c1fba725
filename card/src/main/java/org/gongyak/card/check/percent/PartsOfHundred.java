package org.gongyak.card.check.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.gongyak.card.check.figure.Slack;

/** Parts of one whole, such as the sources of a budget or the answers of a survey, that do not make 100 %. */
public final class PartsOfHundred implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Parts that miss a hundred by more are no parts of one whole. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(25);

    private static final String RATE = "\\s*[:：(]?\\s*(?<rate>\\d{1,3}(?:\\.\\d+)?)\\s?%(?!\\s?[pP])";
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("(?<![가-힣])(?<label>국비|도비|시비|군비|구비|시군비|민자|자부담|기타)" + RATE),
            Pattern.compile("(?<![가-힣])(?<label>찬성|반대|기권|무응답|모름|잘\\s?모름|기타)" + RATE),
            Pattern.compile("(?<![가-힣])(?<label>매우\\s?만족|(?<!매우\\s?|불)만족|보통|(?<!매우\\s?)불만족|매우\\s?불만족)" + RATE),
            Pattern.compile("(?<![가-힣])(?<label>남성?|여성?)(?:자)?" + RATE));

    @Override
    public String code() {
        return "percent.parts-of-100";
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
                "재원 분담률이나 설문 응답처럼 한 전체를 나눈 비율의 합이 100%인지 봅니다.", "Parts of one whole that do not make 100 %.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            if (passage.text().indexOf('%') >= 0) {
                KINDS.forEach(kind -> look(passage, kind, findings));
            }
        }
    }

    private static void look(Passage passage, Pattern kind, Findings findings) {
        Matcher matcher = kind.matcher(passage.text());
        List<BigDecimal> parts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            if (!labels.add(matcher.group("label"))) {
                return;
            }
            start = start < 0 ? matcher.start() : start;
            end = matcher.end();
            parts.add(new BigDecimal(matcher.group("rate")));
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal miss = sum.subtract(HUNDRED).abs();
        BigDecimal slack = Slack.of(withWhole(parts), Slack.unitOf(parts), BigDecimal.ZERO);
        if (parts.size() > 1 && miss.compareTo(slack) > 0 && miss.compareTo(NEAR) <= 0) {
            report(passage.quote(start, end), sum, findings);
        }
    }

    private static List<BigDecimal> withWhole(List<BigDecimal> parts) {
        List<BigDecimal> figures = new ArrayList<>(parts);
        figures.addFirst(HUNDRED);
        return figures;
    }

    private static void report(Quote quote, BigDecimal sum, Findings findings) {
        findings.report(
                quote,
                "100%",
                new Message(
                        "나눈 비율의 합이 %s%%입니다. 합이 100%%가 되도록 고치거나 빠진 항목을 적으십시오.".formatted(sum.toPlainString()),
                        "The parts make %s %%, not 100 %%. Correct them, or name the part that is missing."
                                .formatted(sum.toPlainString())));
    }
}
