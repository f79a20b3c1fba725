package org.gongyak.card.check.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Ratio;

/** A published rate that no formula of the published figures reproduces. */
public final class PublishedRate implements Check {
    /** More states than there are would make any rate come out. */
    private static final int MOST = 10;

    @Override
    public String code() {
        return "summary.published-rate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message(
                "공표한 비율이 함께 공표한 건수로 셈한 값과 맞는지 봅니다.", "A published rate that no formula of its figures reproduces.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<StatusCount> counts = new ArrayList<>();
        subject.grids().forEach(grid -> counts.addAll(StatusCount.in(grid)));
        if (counts.isEmpty()) {
            subject.passages().forEach(passage -> counts.addAll(StatusCount.in(passage)));
        }
        if (counts.size() < 2 || counts.size() > MOST) {
            return;
        }
        Set<Long> wholes = new HashSet<>();
        subject.passages().forEach(passage -> StatedCount.in(passage).forEach(count -> wholes.add(count.count())));
        wholes.add(StatusCount.sum(counts));
        for (NamedRate rate : NamedRate.in(subject)) {
            List<Long> parts = new RateParts(counts, rate.name()).all();
            if (!parts.isEmpty() && parts.stream().noneMatch(part -> fits(part, wholes, counts, rate))) {
                report(rate, parts.getFirst(), StatusCount.sum(counts), findings);
            }
        }
    }

    /** Pledges that were merged, excluded or given up may be left out of the whole. */
    private static boolean fits(long part, Set<Long> wholes, List<StatusCount> counts, NamedRate rate) {
        long setbacks = counts.stream()
                .filter(StatusCount::isSetback)
                .mapToLong(StatusCount::count)
                .sum();
        return wholes.stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(whole, whole - setbacks),
                        counts.stream().filter(StatusCount::isSetback).map(count -> whole - count.count())))
                .anyMatch(whole -> Ratio.fits(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), rate.percent()));
    }

    private static void report(NamedRate rate, long part, long whole, Findings findings) {
        String right = Ratio.text(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)) + "%";
        String name = rate.name();
        findings.report(
                rate.quote(),
                right,
                new Message(
                        "‘%s’ %s는 함께 적은 건수로 셈할 수 없습니다. %d건 ÷ %d건이면 %s입니다. 비율이나 건수를 고치고 산식을 밝히십시오."
                                .formatted(name, rate.quote().text(), part, whole, right),
                        "No formula of the figures gives %s. %d ÷ %d is %s. Correct the rate or the figures, and state the formula."
                                .formatted(rate.quote().text(), part, whole, right)));
    }
}
