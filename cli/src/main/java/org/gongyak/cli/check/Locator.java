package org.gongyak.cli.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Spot;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceMap;
import org.gongyak.cli.check.Where.Passage;

/** Finds where in the file the words stand that a finding about a card or a document quotes. */
final class Locator {
    /** Behind everything that stands somewhere. */
    private static final long NOWHERE = Long.MAX_VALUE;

    private final SourceMap map;
    private final SourceIndex source;
    private final CardIndex card;

    Locator(SourceMap map, SourceIndex source, CardIndex card) {
        this.map = map;
        this.source = source;
        this.card = card;
    }

    Where locate(Quote quote) {
        return switch (quote.spot()) {
            case Spot.InCard inCard -> locate(quote, inCard.path());
            case Spot.InSource inSource -> {
                Place place = inSource.text().place(quote.start(), quote.end());
                yield inSource(quote, place.address(), place);
            }
        };
    }

    private Where locate(Quote quote, CardPath path) {
        Optional<Place> place = map.locate(path, quote.start(), quote.end());
        return place.map(found -> inSource(quote, path.pointer(), found)).orElseGet(() -> inCard(quote, path));
    }

    private Where inSource(Quote quote, String pointer, Place place) {
        return new Where(
                pointer,
                place.address(),
                place.line(),
                place.start(),
                place.end(),
                quote.text(),
                source.around(place).orElseGet(() -> alone(quote)),
                source.orderOf(place));
    }

    private Where inCard(Quote quote, CardPath path) {
        Passage around = card.find(path)
                .filter(text -> quote.end() <= text.length())
                .map(text -> new Passage(text, quote.start(), quote.end()))
                .orElseGet(() -> alone(quote));
        return new Where(
                path.pointer(),
                path.pointer(),
                OptionalInt.empty(),
                quote.start(),
                quote.end(),
                quote.text(),
                around,
                map.texts().isEmpty() ? card.orderOf(path) : NOWHERE);
    }

    private static Passage alone(Quote quote) {
        return new Passage(quote.text(), 0, quote.text().length());
    }
}
