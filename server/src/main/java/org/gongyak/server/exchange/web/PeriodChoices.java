package org.gongyak.server.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.card.time.Term;
import org.gongyak.server.exchange.web.PreviewView.Choice;
import org.gongyak.server.platform.page.Visit;

/** The periods a card may be saved for. */
public final class PeriodChoices {
    private PeriodChoices() {}

    /** The half-years of the term, the card's own period chosen; one that lies outside of the term is offered as well. */
    public static List<Choice> of(Term term, Optional<ReportingPeriod> own, Visit visit) {
        List<ReportingPeriod> periods = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.half(term.start().getYear(), 1);
        while (!period.range().firstDay().isAfter(term.end())) {
            if (period.within(term).isPresent()) {
                periods.add(period);
            }
            period = period.next();
        }
        own.filter(stated -> !periods.contains(stated)).ifPresent(periods::addFirst);
        ReportingPeriod chosen = own.orElse(periods.getLast());
        return periods.stream()
                .map(choice -> new Choice(choice.toString(), label(choice, visit), choice.equals(chosen)))
                .toList();
    }

    /** As the reader calls it. */
    public static String label(ReportingPeriod period, Visit visit) {
        return visit.formats()
                .dates()
                .period(period.range().firstDay(), period.range().lastDay());
    }
}
