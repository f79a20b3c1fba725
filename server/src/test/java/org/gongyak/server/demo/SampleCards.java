package org.gongyak.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.time.ReportingPeriod;

/** All cards of the sample government, read once for all tests. */
final class SampleCards {
    static final SampleGovernment GOVERNMENT = SampleGovernment.load();
    static final List<ReportingPeriod> PERIODS =
            GOVERNMENT.outline().periods().stream().map(SamplePeriod::key).toList();

    private static final List<List<Card>> BY_PERIOD =
            PERIODS.stream().map(GOVERNMENT::cards).toList();

    private SampleCards() {}

    static Stream<Card> all() {
        return BY_PERIOD.stream().flatMap(List::stream);
    }

    static List<Card> of(ReportingPeriod period) {
        return BY_PERIOD.get(PERIODS.indexOf(period));
    }

    /** The cards of each pledge, the earliest first. */
    static List<List<Card>> byPledge() {
        List<List<Card>> histories = new ArrayList<>();
        for (int pledge = 0; pledge < BY_PERIOD.getFirst().size(); pledge++) {
            int at = pledge;
            histories.add(BY_PERIOD.stream().map(cards -> cards.get(at)).toList());
        }
        return histories;
    }

    /** Names a card in a failure message. */
    static String name(Card card) {
        return card.period().orElseThrow().key().orElseThrow() + " " + card.number();
    }
}
