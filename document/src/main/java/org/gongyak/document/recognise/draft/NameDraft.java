package org.gongyak.document.recognise.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Period;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;
import org.gongyak.document.recognise.trace.Once;
import org.gongyak.document.recognise.trace.Trace;

/** Which pledge a card is about and whose it is, as the card itself says. */
public final class NameDraft {
    private final Trace root;
    private final Once number;
    private final Once title;
    private final Once government;
    private final Once campaign;
    private final Once period;
    private Optional<LocalDate> referenceDate = Optional.empty();

    NameDraft(Trace root) {
        this.root = root;
        this.number = new Once(root.at("number"));
        this.title = new Once(root.at("title"));
        this.government = new Once(root.at("government"));
        this.period = new Once(root.at("period").at("label"));
        this.campaign = new Once(root.at("campaign").at("text"));
    }

    public Once number() {
        return number;
    }

    public Once title() {
        return title;
    }

    public Once government() {
        return government;
    }

    public Once campaign() {
        return campaign;
    }

    public Once period() {
        return period;
    }

    /** The period that the card says it reports on. */
    Optional<Period> findPeriod() {
        return period.text().map(label -> {
            Optional<DateRange> range =
                    DateText.parse(label).or(() -> DateText.findFirst(label).flatMap(FoundDate::range));
            return new Period(label, range, range.flatMap(Periods::key));
        });
    }

    public boolean isEmpty() {
        return number.isFree() && title.isFree();
    }

    /** The day the card was drawn up; the first one counts. */
    public void drawnUp(Optional<LocalDate> day) {
        referenceDate = referenceDate.or(() -> day);
    }

    CardBuilder begin(Preamble preamble) {
        CardBuilder card = Card.of(number.text().orElse(""), title.text().orElse(""));
        government
                .text()
                .or(() -> preamble.government().map(name -> root.keep("government", name)))
                .ifPresent(card::government);
        referenceDate.or(preamble::referenceDate).ifPresent(card::referenceDate);
        campaign.text().ifPresent(words -> card.campaign(new CampaignWording(words, Optional.empty())));
        return card;
    }

    Optional<String> governmentName(Preamble preamble) {
        return government.text().or(() -> preamble.government().map(SourceText::toString));
    }
}
