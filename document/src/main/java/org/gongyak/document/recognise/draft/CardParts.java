package org.gongyak.document.recognise.draft;

import java.util.List;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Evidence;
import org.gongyak.card.Indicator;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.SubProject;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Trace;

/** The parts of a card in the making, each at its place; empty at first. */
public record CardParts(
        NameDraft name,
        OwnersDraft owners,
        ProjectDraft project,
        GoalsDraft goals,
        Gathered<Indicator> indicators,
        Gathered<SubProject> subProjects,
        Gathered<Status> statuses,
        Gathered<StatedRate> rates,
        ProgressDraft progress,
        ParticipationDraft participation,
        MoneyDraft money,
        Gathered<String> problems,
        Gathered<String> measures,
        Gathered<Evidence> evidence) {

    static CardParts of(Trace root) {
        return new CardParts(
                new NameDraft(root),
                new OwnersDraft(root.at("owners")),
                new ProjectDraft(root.at("project")),
                new GoalsDraft(root.at("goals")),
                new Gathered<>(root.at("indicators")),
                new Gathered<>(root.at("subProjects")),
                new Gathered<>(root.at("statuses")),
                new Gathered<>(root.at("rates")),
                new ProgressDraft(root.at("progress")),
                new ParticipationDraft(root.at("participation")),
                new MoneyDraft(root.at("money")),
                new Gathered<>(root.at("problems")),
                new Gathered<>(root.at("measures")),
                new Gathered<>(root.at("evidence")));
    }

    /** What was read, with the term and the period that the tables tell. */
    CardBuilder write(Preamble preamble) {
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
                .evidence(evidence.parts());
        Terms.find(tables).ifPresent(card::term);
        name.findPeriod().or(() -> Periods.find(periods)).or(preamble::period).ifPresent(card::period);
        return card;
    }
}
