package org.gongyak.card;

import java.util.Optional;
import org.gongyak.card.time.DateRange;

/**
 * The goal of one year and what came of it.
 *
 * @param label the year as written: 2026, 향후
 * @param plan what was to be reached
 * @param actual what was reached
 * @param rate the cumulative rate as stated
 */
public record YearGoal(
        String label,
        Optional<DateRange> range,
        Optional<String> plan,
        Optional<String> actual,
        Optional<StatedRate> rate) {}
