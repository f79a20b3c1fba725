package org.gongyak.card.time;

import java.time.LocalDate;

/**
 * The term of one head of government (임기), of any start and end: by-elections make odd ones.
 *
 * @param name as the government says it, such as 민선7기
 */
public record Term(String name, LocalDate start, LocalDate end) {

    public Term {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a term that ends before it starts: " + start + " – " + end);
        }
    }

    public DateRange range() {
        return DateRange.days(start, end);
    }
}
