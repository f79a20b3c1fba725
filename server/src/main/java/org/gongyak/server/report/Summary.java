package org.gongyak.server.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.State;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Severity;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;
import org.gongyak.card.time.When;
import org.gongyak.server.platform.Sha256;

/**
 * What lists say of a revision.
 *
 * @param field 분야 as the card words it; empty if it does not
 * @param state where the pledge stands, by the first status whose word is understood
 * @param stateWord the card's own word for it; of a word that is not understood the word alone; empty if the card gives no status
 * @param rate the progress rate as the card states it
 * @param lastDone the latest day, known to the day and not after the card's own, on which something was done
 * @param content the hash of what the card says apart from its period and its day
 */
public record Summary(
        RevisionId revision,
        String title,
        String field,
        List<String> departments,
        Optional<State> state,
        String stateWord,
        Optional<String> rate,
        Optional<LocalDate> lastDone,
        int errors,
        int warnings,
        Sha256 content) {

    public Summary {
        departments = List.copyOf(departments);
    }

    public static Summary of(Revision revision) {
        return of(revision.id(), revision.body().card(), revision.findings().list());
    }

    public static Summary of(RevisionId revision, Card card, List<Finding> findings) {
        Optional<Status> status = status(card);
        return new Summary(
                revision,
                card.title(),
                card.project().findFact("분야").orElse(""),
                card.owners().departments(),
                status.flatMap(Status::state),
                status.map(Status::raw).orElse(""),
                rate(card),
                lastDone(card, revision),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                CardContent.sha256(card));
    }

    private static Optional<Status> status(Card card) {
        return card.statuses().stream()
                .filter(status -> status.state().isPresent())
                .findFirst()
                .or(() -> card.statuses().stream().findFirst());
    }

    /** The card's own rate, else the cumulative one of the last year that has any. */
    private static Optional<String> rate(Card card) {
        return card.rates().stream()
                .findFirst()
                .or(() -> card.goals().yearly().reversed().stream()
                        .flatMap(year -> year.rate().stream())
                        .findFirst())
                .map(StatedRate::raw);
    }

    private static Optional<LocalDate> lastDone(Card card, RevisionId revision) {
        LocalDate until =
                card.referenceDate().orElseGet(() -> revision.period().range().lastDay());
        return card.progress().stream()
                .filter(period -> period.tense() != Tense.PLAN)
                .flatMap(period -> period.entries().stream())
                .flatMap(Summary::day)
                .filter(day -> !day.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> day(Entry entry) {
        return entry
                .when()
                .flatMap(When::range)
                .flatMap(DateRange::until)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::last)
                .stream();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
