package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.YearGoal;
import org.gongyak.card.progress.PeriodProgress;

/** Every narrative text of a card, in the form's order, each with its path. Cells of money tables are no texts. */
final class CardTexts {
    private final List<Passage> all = new ArrayList<>();

    private CardTexts() {}

    static List<Passage> of(Card card, List<PlacedEntry> entries) {
        CardTexts texts = new CardTexts();
        texts.head(card);
        texts.goals(card);
        texts.progress(card, entries);
        texts.rest(card);
        return texts.all;
    }

    private void add(CardPath path, String text) {
        if (!text.isEmpty()) {
            all.add(Passage.of(path, text));
        }
    }

    private void add(CardPath path, Optional<String> text) {
        text.ifPresent(present -> add(path, present));
    }

    private void addAll(CardPath path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(path.at(i), texts.get(i));
        }
    }

    private void head(Card card) {
        add(CardPath.of("title"), card.title());
        card.campaign().ifPresent(campaign -> add(CardPath.of("campaign", "text"), campaign.text()));
        addAll(CardPath.of("owners", "departments"), card.owners().departments());
        addAll(CardPath.of("owners", "coDepartments"), card.owners().coDepartments());
        CardPath project = CardPath.of("project");
        add(project.at("overview"), card.project().overview());
        card.project()
                .duration()
                .ifPresent(duration -> add(project.at("duration").at("raw"), duration.raw()));
        add(project.at("totalCost"), card.project().totalCost());
        addAll(project.at("areas"), card.project().areas());
        for (int i = 0; i < card.project().facts().size(); i++) {
            add(
                    project.at("facts").at(i).at("value"),
                    card.project().facts().get(i).value());
        }
    }

    private void goals(Card card) {
        CardPath goals = CardPath.of("goals");
        add(goals.at("last"), card.goals().last());
        add(goals.at("inTerm"), card.goals().inTerm());
        for (int i = 0; i < card.goals().yearly().size(); i++) {
            YearGoal year = card.goals().yearly().get(i);
            add(goals.at("yearly").at(i).at("plan"), year.plan());
            add(goals.at("yearly").at(i).at("actual"), year.actual());
        }
        for (int i = 0; i < card.statuses().size(); i++) {
            add(CardPath.of("statuses", i, "raw"), card.statuses().get(i).raw());
        }
    }

    private void progress(Card card, List<PlacedEntry> entries) {
        for (int p = 0; p < card.progress().size(); p++) {
            PeriodProgress period = card.progress().get(p);
            CardPath path = CardPath.of("progress", p);
            add(path.at("label"), period.label());
            for (int g = 0; g < period.groups().size(); g++) {
                int index = p;
                int group = g;
                add(path.at("groups").at(g).at("title"), period.groups().get(g).title());
                entries.stream()
                        .filter(entry -> entry.periodIndex() == index && entry.groupIndex() == group)
                        .forEach(entry -> all.addAll(entry.texts()));
            }
            addAll(path.at("remarks"), period.remarks());
        }
    }

    private void rest(Card card) {
        addAll(CardPath.of("participation", "notes"), card.participation().notes());
        for (int i = 0; i < card.money().size(); i++) {
            addAll(CardPath.of("money", i, "notes"), card.money().get(i).notes());
        }
        addAll(CardPath.of("problems"), card.problems());
        addAll(CardPath.of("measures"), card.measures());
        for (int i = 0; i < card.unrecognised().size(); i++) {
            if (card.unrecognised().get(i) instanceof Unrecognised.Text text) {
                add(CardPath.of("unrecognised", i, "text"), text.text());
            }
        }
    }
}
