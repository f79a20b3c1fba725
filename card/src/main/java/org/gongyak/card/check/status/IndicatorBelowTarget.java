package org.gongyak.card.check.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Indicator;
import org.gongyak.card.Message;
import org.gongyak.card.State;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Figure;

/** Complete with an indicator whose last actual figure is below its target. */
public final class IndicatorBelowTarget implements Check {
    private static final Pattern LESS_IS_BETTER = Pattern.compile("감소|저감|사망|사고|민원|발생|소요|대기|배출|미세먼지|농도|범죄|위반|체납|이직|실업");

    @Override
    public String code() {
        return "status.indicator-below";
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
        return new Message("완료인데 성과지표의 실적이 목표에 못 미치는지 봅니다.", "Complete with an indicator below its target.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        if (card.findState().filter(State::isComplete).isEmpty()) {
            return;
        }
        for (int i = 0; i < card.indicators().size(); i++) {
            Indicator indicator = card.indicators().get(i);
            if (!LESS_IS_BETTER.matcher(indicator.name()).find()) {
                look(i, indicator, findings);
            }
        }
    }

    /** Only the last year with both figures counts: earlier ones may have been made up for. */
    private static void look(int index, Indicator indicator, Findings findings) {
        for (int v = indicator.values().size() - 1; v >= 0; v--) {
            Indicator.Value value = indicator.values().get(v);
            Optional<Figure> target = value.target().flatMap(Figure::read);
            Optional<Figure> actual = value.actual().flatMap(Figure::read);
            if (target.isPresent() && actual.isPresent()) {
                if (actual.get().value().compareTo(target.get().value()) < 0) {
                    report(CardPath.of("indicators", index, "values", v), indicator, value, findings);
                }
                return;
            }
        }
    }

    private static void report(CardPath path, Indicator indicator, Indicator.Value value, Findings findings) {
        String target = value.target().orElse("");
        String actual = value.actual().orElse("");
        findings.report(
                Passage.of(path.at("actual"), actual).quote(),
                List.of(Passage.of(path.at("target"), target).quote()),
                "",
                new Message(
                        "이행상태는 완료인데 성과지표 ‘%s’의 %s년 실적(%s)이 목표(%s)에 못 미칩니다. 상태나 지표를 고치거나 소명을 적으십시오."
                                .formatted(indicator.name(), value.year().replace("년", ""), actual, target),
                        "The status is complete, yet \"%s\" reached %s of %s in %s. Correct the status or the indicator, or explain."
                                .formatted(indicator.name(), actual, target, value.year())));
    }
}
