package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Evidence;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;

/** Reads the running text of a section, paragraph by paragraph. */
final class SectionReader {
    private static final Pattern SLASHED = Pattern.compile("(?:(?! / ).)+", Pattern.DOTALL);
    private static final Pattern EVIDENCE =
            Pattern.compile("(?<mark>\\[?[가-힣]{2}\\s?\\d{1,3}]?)\\s*[.:)]?\\s*(?<title>.*)", Pattern.DOTALL);
    private static final Pattern IN_TERM = Pattern.compile("임기\\s?내|임기\\s?중");

    private final CardDraft card;
    private final SourceText heading;
    private Section section;
    private Optional<PeriodDraft> period = Optional.empty();

    SectionReader(CardDraft card, Section section, SourceText heading) {
        this.card = card;
        this.section = section;
        this.heading = heading;
    }

    void read(SourceText paragraph) {
        switch (section) {
            case PROGRESS -> progress(paragraph, Tense.CURRENT);
            case PLAN -> progress(paragraph, Tense.PLAN);
            case ISSUES, PROBLEMS, MEASURES -> statements(paragraph);
            case PARTICIPATION -> participationNote(paragraph);
            case OVERVIEW -> overview(paragraph);
            case GOALS, YEARLY -> goals(paragraph);
            case EVIDENCE -> evidence(paragraph);
            default -> card.unrecognised(paragraph);
        }
    }

    private void progress(SourceText paragraph, Tense tense) {
        card.understood++;
        if (period.isEmpty()) {
            period = Optional.of(new PeriodDraft(heading, tense));
            card.periods.add(period.get());
        }
        List<Item> items = Bullets.cut(paragraph);
        boolean listed = items.size() == 1 && items.getFirst().kind() == Item.Kind.PLAIN;
        period.get().add(listed ? slashed(paragraph) : items);
    }

    /** A short form writes several items on one line: 2020.12.30 반영 / 2021.09.17 통과. */
    private List<Item> slashed(SourceText paragraph) {
        List<SourceText> parts = parts(paragraph);
        return parts.stream()
                .map(part -> new Item(Item.Kind.PLAIN, part.slice(0, 0), part))
                .toList();
    }

    private List<SourceText> parts(SourceText paragraph) {
        List<SourceText> parts = SLASHED.matcher(paragraph)
                .results()
                .map(part -> paragraph.slice(part.start(), part.end()).strip())
                .map(SectionReader::withoutLeadingSlash)
                .filter(part -> !part.isEmpty())
                .toList();
        card.rest(paragraph, parts);
        return parts;
    }

    private static SourceText withoutLeadingSlash(SourceText part) {
        return !part.isEmpty() && part.charAt(0) == '/' ? part.slice(1).strip() : part;
    }

    private void statements(SourceText paragraph) {
        card.understood++;
        for (Item item : Bullets.cut(paragraph)) {
            Optional<Section> sub = Form.isBareHeading(item.text()) ? Form.findSection(item.text()) : Optional.empty();
            if (sub.filter(found -> found == Section.PROBLEMS || found == Section.MEASURES)
                    .isPresent()) {
                section = sub.get();
                card.label(section.label(), SourceText.join("", List.of(item.mark(), item.text())));
                card.map.structure(item.mark());
                continue;
            }
            statement(item);
        }
    }

    private void statement(Item item) {
        boolean measures = section == Section.MEASURES;
        List<String> into = measures ? card.measures : card.problems;
        Trace at = card.trace(measures ? "measures" : "problems").at(into.size());
        card.map.structure(item.mark());
        if (!item.text().isBlank()) {
            into.add(at.keep(item.text()));
        }
    }

    private void participationNote(SourceText paragraph) {
        Trace at = card.trace("participation").at("notes").at(card.participationNotes.size());
        card.participationNotes.add(at.keep(paragraph));
    }

    private void overview(SourceText paragraph) {
        card.understood++;
        if (card.overview.isEmpty()) {
            card.overview = Optional.of(card.trace("project").at("overview").keep(paragraph));
        } else {
            new FieldReader(card).read("fact", heading.slice(0, 0), paragraph);
        }
    }

    private void goals(SourceText paragraph) {
        card.understood++;
        for (SourceText part : parts(paragraph)) {
            if (IN_TERM.matcher(part).find() && card.inTermGoal.isEmpty()) {
                card.inTermGoal = Optional.of(card.trace("goals").at("inTerm").keep(part));
            } else if (card.lastGoal.isEmpty()) {
                card.lastGoal = Optional.of(card.trace("goals").at("last").keep(part));
            } else {
                card.unrecognised(part);
            }
        }
    }

    private void evidence(SourceText paragraph) {
        for (Item item : Bullets.cut(paragraph)) {
            Matcher matcher = EVIDENCE.matcher(item.text());
            card.map.structure(item.mark());
            if (!matcher.matches()) {
                card.unrecognised(item.text());
                continue;
            }
            Trace at = card.trace("evidence").at(card.evidence.size());
            SourceText mark = item.text().slice(matcher.start("mark"), matcher.end("mark"));
            SourceText title = item.text().slice(matcher.start("title"), matcher.end("title"));
            card.rest(item.text(), List.of(mark, title));
            card.evidence.add(new Evidence(at.keep("mark", mark), at.keep("title", title), Optional.empty()));
        }
    }
}
