package org.gongyak.document.recognise.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.CardPath;
import org.gongyak.card.Counter;
import org.gongyak.card.Evidence;
import org.gongyak.card.Fact;
import org.gongyak.card.Goals;
import org.gongyak.card.Indicator;
import org.gongyak.card.Label;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.card.Participation;
import org.gongyak.card.Project;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.YearGoal;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceMap;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.When;

/** A card in the making: the parts read so far, each text taken down with its source. */
public final class CardDraft {
    public final SourceMap.Builder map = new SourceMap.Builder();
    public final List<Issue> issues = new ArrayList<>();
    public final List<PeriodDraft> periods = new ArrayList<>();
    public final List<MoneyTable> money = new ArrayList<>();
    public final List<String> departments = new ArrayList<>();
    public final List<String> coDepartments = new ArrayList<>();
    public final List<Officer> officers = new ArrayList<>();
    public final List<String> areas = new ArrayList<>();
    public final List<Fact> facts = new ArrayList<>();
    public final List<YearGoal> yearGoals = new ArrayList<>();
    public final List<SubProject> subProjects = new ArrayList<>();
    public final List<Indicator> indicators = new ArrayList<>();
    public final List<Status> statuses = new ArrayList<>();
    public final List<StatedRate> rates = new ArrayList<>();
    public final List<Counter> counters = new ArrayList<>();
    public final List<String> participationNotes = new ArrayList<>();
    public final List<String> problems = new ArrayList<>();
    public final List<String> measures = new ArrayList<>();
    public final List<Evidence> evidence = new ArrayList<>();
    public final List<Unrecognised> unrecognised = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    public String number = "";
    public String title = "";
    public String participationUnit = "";
    public final List<SourceText> overview = new ArrayList<>();
    public Optional<When> duration = Optional.empty();
    public Optional<String> totalCost = Optional.empty();
    public Optional<String> lastGoal = Optional.empty();
    public Optional<String> inTermGoal = Optional.empty();
    public Optional<String> government = Optional.empty();
    public Optional<LocalDate> referenceDate = Optional.empty();
    public Optional<String> campaign = Optional.empty();
    public Preamble preamble = Preamble.EMPTY;
    /** How many parts beyond number and title were understood: none means that this is no card. */
    public int understood;

    public Trace trace(String part) {
        return new Trace(map, CardPath.ROOT.at(part));
    }

    private record Wording(String of, SourceText text) {}

    /** Takes down a heading or label exactly as worded. */
    public void label(String of, SourceText text) {
        label(of, text, labelCount());
    }

    /** Takes a label down in the place it has among the others. */
    public void label(String of, SourceText text, int place) {
        if (!text.isBlank()) {
            wordings.add(place, new Wording(of, text.strip()));
        }
    }

    public int labelCount() {
        return wordings.size();
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Wording wording : wordings) {
            Trace at = trace("labels").at(labels.size());
            labels.add(new Label(wording.of, at.keep("text", wording.text)));
        }
        return labels;
    }

    public void unrecognised(SourceText text) {
        if (!text.isBlank()) {
            Trace at = trace("unrecognised").at(unrecognised.size());
            unrecognised.add(new Unrecognised.Text(at.keep("text", text.strip())));
        }
    }

    /** Takes down what a reader left of a line: words stay as labels. */
    public void restAsLabel(String of, SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
                label(of, rest);
            } else {
                map.structure(rest);
            }
        }
    }

    /** Takes down what a reader left of a text: separators are structure, anything else was not recognised. */
    public void rest(SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
                unrecognised(rest);
            } else {
                map.structure(rest);
            }
        }
    }

    /** A remark under a money table stays with it. */
    public void noteOnLastTable(SourceText remark) {
        MoneyTable table = money.getLast();
        List<String> notes = new ArrayList<>(table.notes());
        notes.add(
                trace("money").at(money.size() - 1).at("notes").at(notes.size()).keep(remark));
        money.set(
                money.size() - 1,
                new MoneyTable(
                        table.label(),
                        table.stage(),
                        table.version(),
                        table.basis(),
                        table.unit(),
                        table.unitLabel(),
                        table.buckets(),
                        table.rows(),
                        notes));
    }

    /** Whose card it is, as far as card or document say so. */
    public Optional<String> governmentName() {
        return government.or(() -> preamble.government().map(SourceText::toString));
    }

    private Optional<String> overview() {
        return overview.isEmpty()
                ? Optional.empty()
                : Optional.of(trace("project").at("overview").keep(SourceText.join("\n", overview)));
    }

    public Card build() {
        List<PeriodProgress> progress = new ArrayList<>();
        for (PeriodDraft period : periods) {
            progress.add(period.write(trace("progress").at(progress.size())));
        }
        CardBuilder card = Card.of(number, title)
                .owners(new Owners(departments, coDepartments, officers))
                .project(new Project(overview(), duration, totalCost, areas, facts))
                .goals(new Goals(lastGoal, inTermGoal, yearGoals))
                .indicators(indicators)
                .subProjects(subProjects)
                .statuses(statuses)
                .rates(rates)
                .progress(progress)
                .participation(new Participation(participationUnit, counters, participationNotes))
                .money(money)
                .problems(problems)
                .measures(measures)
                .evidence(evidence)
                .labels(labels())
                .unrecognised(unrecognised);
        government
                .or(() -> preamble.government().map(trace("government")::keep))
                .ifPresent(card::government);
        referenceDate.or(preamble::referenceDate).ifPresent(card::referenceDate);
        campaign.ifPresent(words -> card.campaign(new CampaignWording(words, Optional.empty())));
        Terms.find(money).ifPresent(card::term);
        Periods.find(progress).or(preamble::period).ifPresent(card::period);
        return card.build();
    }
}
