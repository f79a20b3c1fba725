package org.gongyak.document.write.book;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.time.Term;

/**
 * What the cover says. Where the government, the term or the day is not given, it is what all cards agree on, and nothing if they do not.
 *
 * @param period such as 2021년 하반기, as its makers word it
 * @param referenceDate the day the book speaks for (기준일)
 */
public record BookCover(
        BookKind kind,
        String title,
        Optional<String> government,
        Optional<Term> term,
        Optional<String> period,
        Optional<LocalDate> referenceDate) {

    /** One of which nothing is given but its title; empty for the usual one. */
    public static BookCover of(BookKind kind, Optional<String> title) {
        return new BookCover(
                kind,
                title.orElse(kind.title()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
