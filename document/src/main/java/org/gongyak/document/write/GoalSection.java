package org.gongyak.document.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Goals;
import org.gongyak.card.Indicator;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;
import org.jsoup.nodes.Element;

/** What is to be reached, at last, within the term and year by year, and by which measure. */
final class GoalSection {
    private GoalSection() {}

    static void write(Card card, Element article) {
        if (card.goals().equals(Goals.NONE) && card.indicators().isEmpty()) {
            return;
        }
        Element section = Sections.begin(card, article, "goals", "목표");
        statement(section, "최종 목표", card.goals().last());
        statement(section, "임기 내 목표", card.goals().inTerm());
        if (!card.goals().yearly().isEmpty()) {
            yearly(card.goals().yearly(), section);
        }
        card.indicators().forEach(indicator -> indicator(indicator, section));
    }

    private static void statement(Element section, String label, Optional<String> text) {
        text.ifPresent(present -> Sections.marked(section, "○", "entry", label + ": " + present));
    }

    private static void yearly(List<YearGoal> goals, Element section) {
        Grid grid = new Grid(section, "연차별 목표");
        grid.head().heads(List.of("연도", "계획", "실적", "추진율"));
        grid.body();
        for (YearGoal goal : goals) {
            Element row = grid.row();
            Grid.rowHead(row, goal.label());
            Grid.cell(row, goal.plan().orElse(""));
            Grid.cell(row, goal.actual().orElse(""));
            Grid.cell(row, goal.rate().map(StatedRate::raw).orElse(""));
        }
    }

    private static void indicator(Indicator indicator, Element section) {
        Sections.unit(
                section, indicator.unit().map(unit -> "(단위: " + unit + ")").orElse(""));
        Grid grid = new Grid(section, "성과지표 " + indicator.name());
        List<String> heads = new ArrayList<>(List.of(indicator.name(), "기준"));
        indicator.values().forEach(value -> heads.add(value.year()));
        grid.head().heads(heads);
        Element targets = grid.body().row();
        Grid.rowHead(targets, "목표");
        Grid.cell(targets, indicator.baseline().orElse(""));
        Element actuals = grid.row();
        Grid.rowHead(actuals, "실적");
        Grid.cell(actuals, "");
        indicator.values().forEach(value -> {
            Grid.cell(targets, value.target().orElse(""));
            Grid.cell(actuals, value.actual().orElse(""));
        });
    }
}
