package org.gongyak.server.platform.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Ways to the other pages of a long list.
 *
 * @param current this page, from 1
 * @param last the last page, at least {@code current}
 * @param addresses the address of a page by its number
 */
public record Pagination(int current, int last, IntFunction<String> addresses) {
    /** Pages shown on each side of the current one. */
    private static final int AROUND = 2;

    public Pagination {
        if (current < 1 || last < current) {
            throw new IllegalArgumentException("page " + current + " of " + last);
        }
    }

    /** A page number or, where numbers are left out, a gap. */
    public sealed interface Step {}

    public record PageNumber(int page) implements Step {}

    public record Gap() implements Step {}

    /** First and last page and those around the current one; a gap of one page is that page. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int page = 1; page <= last; page++) {
            if (page != 1 && page != last && Math.abs(page - current) > AROUND) {
                continue;
            }
            if (page - before == 2) {
                steps.add(new PageNumber(page - 1));
            } else if (page - before > 2) {
                steps.add(new Gap());
            }
            steps.add(new PageNumber(page));
            before = page;
        }
        return steps;
    }

    public String address(int page) {
        return addresses.apply(page);
    }
}
