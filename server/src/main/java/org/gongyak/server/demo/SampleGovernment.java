package org.gongyak.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyak.card.Card;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.document.recognise.Recogniser;
import org.gongyak.document.recognise.Recognition;

/**
 * 한빛시 and its cards of four half-years. There is no such city: its people appear by their posts, its institutions are made up, and some
 * of its cards have faults on purpose so that there is something to find.
 */
public final class SampleGovernment {
    /** Own files of known length need no time limit, so that time may stand still while they are read. */
    private static final Clock STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final SampleOutline outline;
    private final Map<String, PledgeFile> files = new HashMap<>();
    private final Map<ReportingPeriod, List<Card>> read = new ConcurrentHashMap<>();

    private SampleGovernment(SampleOutline outline) {
        this.outline = outline;
        outline.pledges().forEach(number -> files.put(number, SampleFiles.pledge(number)));
    }

    public static SampleGovernment load() {
        return new SampleGovernment(SampleFiles.outline());
    }

    /** Its name, kind, term, fields, departments and published periods. */
    public SampleOutline outline() {
        return outline;
    }

    /** The register, in its order, as of the last published half-year. */
    public List<SamplePledge> pledges() {
        return cards(outline.periods().getLast().key()).stream()
                .map(this::pledge)
                .toList();
    }

    private SamplePledge pledge(Card card) {
        SampleField field = outline.fieldOf(card.number());
        return new SamplePledge(
                card.number(),
                card.title(),
                field,
                field.strategyOf(card.number()),
                card.owners().departments().getFirst());
    }

    /** One card for each pledge, in the order of the register, as it stood at the end of a published half-year. */
    public List<Card> cards(ReportingPeriod period) {
        return read.computeIfAbsent(
                period,
                key -> outline.pledges().stream()
                        .map(number -> card(number, key))
                        .toList());
    }

    /** One pledge's card of a published half-year. */
    public Card card(String number, ReportingPeriod period) {
        Reading reading = new DocumentReader(STILL)
                .read(text(number, period).getBytes(StandardCharsets.UTF_8), number + "-" + period + ".md");
        if (!(reading instanceof Reading.Read file)) {
            throw new IllegalStateException("pledge " + number + " of " + period + " is refused: " + reading);
        }
        Recognition found = Recogniser.recognise(file.document());
        if (found.cards().size() != 1 || !found.issues().isEmpty()) {
            throw new IllegalStateException(
                    "pledge " + number + " of " + period + " is not understood: " + found.issues());
        }
        return CardCompletion.of(found.cards().getFirst().card(), outline, period);
    }

    /** The same card as a file a department would bring: the official form, in Markdown. */
    public String text(String number, ReportingPeriod period) {
        PledgeFile file = files.get(number);
        if (file == null) {
            throw new IllegalArgumentException("no pledge " + number);
        }
        return CardText.of(outline, period, file);
    }
}
