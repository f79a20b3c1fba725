package org.gongyak.server.report.card;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Goals;
import org.gongyak.card.Indicator;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;

/** What is to be reached, at last, within the term and year by year, and by which measure. */
public record GoalsView(String heading, List<Statement> statements, List<TextTable> tables) {
    private static final String RATE = "추진율";

    static GoalsView of(Card card, CardMarks marks) {
        List<TextTable> tables = new ArrayList<>();
        if (!card.goals().yearly().isEmpty()) {
            tables.add(new TextTable("연차별 목표", yearHeads(card.goals()), yearly(card.goals(), marks)));
        }
        for (int i = 0; i < card.indicators().size(); i++) {
            tables.add(indicator(card.indicators().get(i), CardPath.of("indicators", i), marks));
        }
        return new GoalsView(Headings.heading(card, "goals", "목표"), statements(card.goals(), marks), tables);
    }

    private static List<Statement> statements(Goals goals, CardMarks marks) {
        List<Statement> all = new ArrayList<>();
        CardPath path = CardPath.of("goals");
        goals.last().ifPresent(text -> all.add(new Statement("최종 목표", marks.text(path.at("last"), text))));
        goals.inTerm().ifPresent(text -> all.add(new Statement("임기 내 목표", marks.text(path.at("inTerm"), text))));
        return all;
    }

    /** The rate goes by the form's own word. */
    private static List<String> yearHeads(Goals goals) {
        String rate = goals.yearly().stream()
                .flatMap(goal -> goal.rate().stream())
                .map(StatedRate::label)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(RATE);
        return List.of("연도", "계획", "실적", rate);
    }

    private static List<List<MarkedText>> yearly(Goals goals, CardMarks marks) {
        List<List<MarkedText>> rows = new ArrayList<>();
        for (YearGoal goal : goals.yearly()) {
            CardPath path = CardPath.of("goals", "yearly", rows.size());
            rows.add(List.of(
                    marks.text(path.at("label"), goal.label()),
                    marks.text(path.at("plan"), goal.plan().orElse("")),
                    marks.text(path.at("actual"), goal.actual().orElse("")),
                    marks.text(
                            path.at("rate").at("raw"),
                            goal.rate().map(StatedRate::raw).orElse(""))));
        }
        return rows;
    }

    private static TextTable indicator(Indicator indicator, CardPath path, CardMarks marks) {
        String unit = indicator.unit().map(it -> " (단위: " + it + ")").orElse("");
        List<String> heads = new ArrayList<>(List.of(indicator.name() + unit, "기준"));
        List<MarkedText> targets = new ArrayList<>(List.of(
                MarkedText.plain("목표"),
                marks.text(path.at("baseline"), indicator.baseline().orElse(""))));
        List<MarkedText> actuals = new ArrayList<>(List.of(MarkedText.plain("실적"), MarkedText.plain("")));
        for (int i = 0; i < indicator.values().size(); i++) {
            Indicator.Value value = indicator.values().get(i);
            CardPath at = path.at("values").at(i);
            heads.add(value.year());
            targets.add(marks.text(at.at("target"), value.target().orElse("")));
            actuals.add(marks.text(at.at("actual"), value.actual().orElse("")));
        }
        return new TextTable("성과지표 " + indicator.name(), heads, List.of(targets, actuals));
    }
}
