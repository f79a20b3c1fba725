package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.CardPath;
import org.gongyak.card.Evidence;
import org.gongyak.card.Indicator;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceMap;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Trace;

/** A card in the making: the parts read so far, each text taken down with its source. */
public final class CardDraft {
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final Trace root = new Trace(map, CardPath.ROOT);
    private final Preamble preamble;
    private final List<Issue> issues = new ArrayList<>();
    private final Understood understood = new Understood();
    private final Wordings wordings = new Wordings(root.at("labels"));
    private final Gathered<Unrecognised> unrecognised = new Gathered<>(root.at("unrecognised"));

    private final NameDraft name = new NameDraft(root);
    private final OwnersDraft owners = new OwnersDraft(root.at("owners"));
    private final ProjectDraft project = new ProjectDraft(root.at("project"));
    private final GoalsDraft goals = new GoalsDraft(root.at("goals"));
    private final Gathered<Indicator> indicators = new Gathered<>(root.at("indicators"));
    private final Gathered<SubProject> subProjects = new Gathered<>(root.at("subProjects"));
    private final Gathered<Status> statuses = new Gathered<>(root.at("statuses"));
    private final Gathered<StatedRate> rates = new Gathered<>(root.at("rates"));
    private final ProgressDraft progress = new ProgressDraft(root.at("progress"));
    private final ParticipationDraft participation = new ParticipationDraft(root.at("participation"));
    private final MoneyDraft money = new MoneyDraft(root.at("money"));
    private final Gathered<String> problems = new Gathered<>(root.at("problems"));
    private final Gathered<String> measures = new Gathered<>(root.at("measures"));
    private final Gathered<Evidence> evidence = new Gathered<>(root.at("evidence"));

    /** A card of a document that says something of all its cards. */
    public CardDraft(Preamble preamble) {
        this.preamble = preamble;
    }

    public NameDraft name() {
        return name;
    }

    public OwnersDraft owners() {
        return owners;
    }

    public ProjectDraft project() {
        return project;
    }

    public GoalsDraft goals() {
        return goals;
    }

    public Gathered<Indicator> indicators() {
        return indicators;
    }

    public Gathered<SubProject> subProjects() {
        return subProjects;
    }

    public Gathered<Status> statuses() {
        return statuses;
    }

    public Gathered<StatedRate> rates() {
        return rates;
    }

    public ProgressDraft progress() {
        return progress;
    }

    public ParticipationDraft participation() {
        return participation;
    }

    public MoneyDraft money() {
        return money;
    }

    public Gathered<String> problems() {
        return problems;
    }

    public Gathered<String> measures() {
        return measures;
    }

    public Gathered<Evidence> evidence() {
        return evidence;
    }

    /** Whose card it is, as far as card or document say so. */
    public Optional<String> governmentName() {
        return name.governmentName(preamble);
    }

    /** Notes that a label was understood that only names the pledge. */
    public void understoodName() {
        understood.name();
    }

    /** Notes that something of the card was understood, and what kind of thing. */
    public void understood(String kind) {
        understood.part(kind);
    }

    /** Whether what was read so far is a card, and not just the mention of a pledge. */
    public boolean isCard() {
        return name.title().text().filter(title -> !title.isBlank()).isPresent() && understood.isCard();
    }

    public void issue(Issue issue) {
        issues.add(issue);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Takes down a heading or label exactly as worded. */
    public void label(String of, SourceText text) {
        label(of, text, labelCount());
    }

    /** Takes a label down in the place it has among the others. */
    public void label(String of, SourceText text, int place) {
        wordings.add(of, text, place);
    }

    public int labelCount() {
        return wordings.count();
    }

    /** What only gives the page its shape: bullets, colons, rules, page numbers. */
    public void structure(SourceText text) {
        map.structure(text);
    }

    /** What the card says once and the source once more. */
    public void repeated(SourceText text) {
        map.repeated(text);
    }

    public void unrecognised(SourceText text) {
        if (!text.isBlank()) {
            unrecognised(at -> new Unrecognised.Text(at.keep("text", text.strip())));
        }
    }

    void unrecognised(Function<Trace, Unrecognised> block) {
        unrecognised.add(block);
    }

    /** Takes down what a reader left of a text: separators are structure, anything else was not recognised. */
    public void rest(SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (isSeparator(rest)) {
                structure(rest);
            } else {
                unrecognised(rest);
            }
        }
    }

    /** Takes down what a reader left of a line: words stay as labels. */
    public void restAsLabel(String of, SourceText whole, List<SourceText> taken) {
        for (SourceText rest : whole.without(taken)) {
            if (isSeparator(rest)) {
                structure(rest);
            } else {
                label(of, rest);
            }
        }
    }

    private static boolean isSeparator(SourceText rest) {
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    public Card build() {
        List<PeriodProgress> periods = progress.write();
        List<MoneyTable> tables = money.write();
        CardBuilder card = name.begin(preamble)
                .owners(owners.write())
                .project(project.write())
                .goals(goals.write())
                .indicators(indicators.parts())
                .subProjects(subProjects.parts())
                .statuses(statuses.parts())
                .rates(rates.parts())
                .progress(periods)
                .participation(participation.write())
                .money(tables)
                .problems(problems.parts())
                .measures(measures.parts())
                .evidence(evidence.parts())
                .labels(wordings.write())
                .unrecognised(unrecognised.parts());
        Terms.find(tables).ifPresent(card::term);
        Periods.find(periods).or(preamble::period).ifPresent(card::period);
        return card.build();
    }

    public SourceMap sources() {
        return map.build();
    }
}
