package org.gongyak.card;

import java.util.Optional;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.ReportingPeriod;

/**
 * The period a card reports on.
 *
 * @param label as written
 * @param range what the label says in dates
 * @param key the half-year or quarter, when the range is one
 */
public record Period(String label, Optional<DateRange> range, Optional<ReportingPeriod> key) {}
