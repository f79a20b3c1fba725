package org.gongyak.server.exchange.web.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.server.exchange.batch.CardPlace;

/**
 * The value of a check box: which card, and what was seen of its pledge when the page was made.
 *
 * @param seen {@link org.gongyak.server.exchange.batch.Destination#seen()}
 */
record ChosenCard(CardPlace place, long seen) {
    private static final Pattern VALUE = Pattern.compile("(\\d{1,6})-(\\d{1,6})-(\\d{1,18})");

    static Optional<ChosenCard> parse(String value) {
        Matcher parts = VALUE.matcher(value);
        return parts.matches()
                ? Optional.of(new ChosenCard(
                        new CardPlace(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return place.file() + "-" + place.position() + "-" + seen;
    }
}
