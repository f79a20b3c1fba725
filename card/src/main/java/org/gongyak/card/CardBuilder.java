package org.gongyak.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.time.Term;

/** Puts a card together part by part; what is not said stays empty. */
public final class CardBuilder {
    private final String number;
    private final String title;
    private Optional<CampaignWording> campaign = Optional.empty();
    private Optional<String> government = Optional.empty();
    private Optional<Term> term = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<LocalDate> referenceDate = Optional.empty();
    private Owners owners = Owners.NONE;
    private Project project = Project.NONE;
    private Goals goals = Goals.NONE;
    private List<Indicator> indicators = List.of();
    private List<SubProject> subProjects = List.of();
    private List<Status> statuses = List.of();
    private List<StatedRate> rates = List.of();
    private List<PeriodProgress> progress = List.of();
    private Participation participation = Participation.NONE;
    private List<MoneyTable> money = List.of();
    private List<String> problems = List.of();
    private List<String> measures = List.of();
    private List<Evidence> evidence = List.of();
    private List<Label> labels = List.of();
    private List<Unrecognised> unrecognised = List.of();

    CardBuilder(String number, String title) {
        this.number = number;
        this.title = title;
    }

    public CardBuilder campaign(CampaignWording campaign) {
        this.campaign = Optional.of(campaign);
        return this;
    }

    public CardBuilder government(String government) {
        this.government = Optional.of(government);
        return this;
    }

    public CardBuilder term(Term term) {
        this.term = Optional.of(term);
        return this;
    }

    public CardBuilder period(Period period) {
        this.period = Optional.of(period);
        return this;
    }

    public CardBuilder referenceDate(LocalDate referenceDate) {
        this.referenceDate = Optional.of(referenceDate);
        return this;
    }

    public CardBuilder owners(Owners owners) {
        this.owners = owners;
        return this;
    }

    public CardBuilder project(Project project) {
        this.project = project;
        return this;
    }

    public CardBuilder goals(Goals goals) {
        this.goals = goals;
        return this;
    }

    public CardBuilder indicators(List<Indicator> indicators) {
        this.indicators = indicators;
        return this;
    }

    public CardBuilder subProjects(List<SubProject> subProjects) {
        this.subProjects = subProjects;
        return this;
    }

    public CardBuilder statuses(List<Status> statuses) {
        this.statuses = statuses;
        return this;
    }

    public CardBuilder rates(List<StatedRate> rates) {
        this.rates = rates;
        return this;
    }

    public CardBuilder progress(List<PeriodProgress> progress) {
        this.progress = progress;
        return this;
    }

    public CardBuilder participation(Participation participation) {
        this.participation = participation;
        return this;
    }

    public CardBuilder money(List<MoneyTable> money) {
        this.money = money;
        return this;
    }

    public CardBuilder problems(List<String> problems) {
        this.problems = problems;
        return this;
    }

    public CardBuilder measures(List<String> measures) {
        this.measures = measures;
        return this;
    }

    public CardBuilder evidence(List<Evidence> evidence) {
        this.evidence = evidence;
        return this;
    }

    public CardBuilder labels(List<Label> labels) {
        this.labels = labels;
        return this;
    }

    public CardBuilder unrecognised(List<Unrecognised> unrecognised) {
        this.unrecognised = unrecognised;
        return this;
    }

    public Card build() {
        return new Card(
                number,
                title,
                campaign,
                government,
                term,
                period,
                referenceDate,
                owners,
                project,
                goals,
                indicators,
                subProjects,
                statuses,
                rates,
                progress,
                participation,
                money,
                problems,
                measures,
                evidence,
                labels,
                unrecognised);
    }
}
