package org.gongyak.server.demo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.CampaignWording;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Evidence;
import org.gongyak.card.Period;
import org.gongyak.card.time.ReportingPeriod;

/** Adds to a card what the form has no place for: the term by name, the period, the documents behind the evidence marks. */
final class CardCompletion {
    /** A title and the number of a document: 결과보고, 교통정책과-1234(2025. 1. 8.). */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<title>.+), (?<number>[가-힣]+-\\d+\\(\\d{4}\\. \\d{1,2}\\. \\d{1,2}\\.\\))");

    private static final Pattern CAMPAIGN = Pattern.compile("(?<text>.+) \\((?<source>선거공보 \\d+쪽)\\)");

    private CardCompletion() {}

    static Card of(Card read, SampleOutline outline, ReportingPeriod key) {
        CardBuilder card = Card.of(read.number(), read.title())
                .term(outline.term())
                .period(new Period(name(key), Optional.of(key.range()), Optional.of(key)))
                .owners(read.owners())
                .project(read.project())
                .goals(read.goals())
                .indicators(read.indicators())
                .subProjects(read.subProjects())
                .statuses(read.statuses())
                .rates(read.rates())
                .progress(read.progress())
                .participation(read.participation())
                .money(read.money())
                .problems(read.problems())
                .measures(read.measures())
                .evidence(proven(read.evidence()))
                .labels(read.labels())
                .unrecognised(read.unrecognised());
        read.government().ifPresent(card::government);
        read.referenceDate().ifPresent(card::referenceDate);
        read.campaign().map(CardCompletion::sourced).ifPresent(card::campaign);
        return card.build();
    }

    private static String name(ReportingPeriod half) {
        return "%d년 %s".formatted(half.year(), half.number() == 1 ? "상반기" : "하반기");
    }

    private static List<Evidence> proven(List<Evidence> evidence) {
        return evidence.stream().map(CardCompletion::proven).toList();
    }

    private static Evidence proven(Evidence evidence) {
        Matcher document = DOCUMENT.matcher(evidence.title());
        if (!document.matches()) {
            return evidence;
        }
        return new Evidence(
                evidence.mark(),
                document.group("title"),
                Optional.of(new Evidence.DocumentNumber(document.group("number"))));
    }

    private static CampaignWording sourced(CampaignWording wording) {
        Matcher campaign = CAMPAIGN.matcher(wording.text());
        return campaign.matches()
                ? new CampaignWording(campaign.group("text"), Optional.of(campaign.group("source")))
                : wording;
    }
}
