package org.gongyak.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.time.Term;

/**
 * One pledge card (공약사업 관리카드): everything one pledge's card says, and nothing else. It has no ids: keys belong to revisions.
 *
 * <p>Every canonical value stands beside the words it was read from; an empty part is a part the card does not speak of.
 *
 * @param number the management number as written: 1-2-4, 4-07-1, 가-1; empty if the card gives none
 * @param title the pledge's managed wording
 * @param government as the card names it
 * @param referenceDate the day the card speaks for (기준일)
 * @param statuses each voice apart: 자체평가, 판정 …
 * @param problems 문제점, a statement each
 * @param measures 개선대책, a statement each
 * @param labels headings and labels as the form words them, in order
 */
public record Card(
        String number,
        String title,
        Optional<CampaignWording> campaign,
        Optional<String> government,
        Optional<Term> term,
        Optional<Period> period,
        Optional<LocalDate> referenceDate,
        Owners owners,
        Project project,
        Goals goals,
        List<Indicator> indicators,
        List<SubProject> subProjects,
        List<Status> statuses,
        List<StatedRate> rates,
        List<PeriodProgress> progress,
        Participation participation,
        List<MoneyTable> money,
        List<String> problems,
        List<String> measures,
        List<Evidence> evidence,
        List<Label> labels,
        List<Unrecognised> unrecognised) {

    public Card {
        indicators = List.copyOf(indicators);
        subProjects = List.copyOf(subProjects);
        statuses = List.copyOf(statuses);
        rates = List.copyOf(rates);
        progress = List.copyOf(progress);
        money = List.copyOf(money);
        problems = List.copyOf(problems);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
        labels = List.copyOf(labels);
        unrecognised = List.copyOf(unrecognised);
    }

    /** A card that says nothing but its number and title; see {@link CardBuilder} for the rest. */
    public static CardBuilder of(String number, String title) {
        return new CardBuilder(number, title);
    }

    /** The first status whose word is understood. */
    public Optional<State> findState() {
        return statuses.stream().flatMap(status -> status.state().stream()).findFirst();
    }
}
