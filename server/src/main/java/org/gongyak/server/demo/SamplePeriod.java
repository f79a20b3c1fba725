package org.gongyak.server.demo;

import java.time.LocalDate;
import org.gongyak.card.time.ReportingPeriod;

/**
 * A half-year that was reported on, closed and published.
 *
 * @param referenceDate 기준일, its last day
 * @param due the working day the reports were due
 * @param closed 마감
 * @param published 게시
 */
public record SamplePeriod(
        ReportingPeriod key, LocalDate referenceDate, LocalDate due, LocalDate closed, LocalDate published) {}
