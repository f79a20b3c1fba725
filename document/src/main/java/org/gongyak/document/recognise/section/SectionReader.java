package org.gongyak.document.recognise.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.Bullets;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Item;
import org.gongyak.document.recognise.draft.PeriodDraft;
import org.gongyak.document.recognise.draft.Trace;
import org.gongyak.document.recognise.field.FieldReader;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.form.Slashes;

/** Reads the running text of a section, paragraph by paragraph. */
public final class SectionReader {
    private static final Pattern IN_TERM = Pattern.compile("임기\\s?내|임기\\s?중");
    private static final Pattern GOAL_LABEL =
            Pattern.compile("(?<label>(?:최종|임기\\s?[내중])\\s?(?:이행)?\\s?목표)\\s*[:：]?\\s*(?<goal>\\S.*)", Pattern.DOTALL);
    private static final int LONGEST_SUB_HEADING = 40;

    private final CardDraft card;
    private final SourceText heading;
    private final int periodsBefore;
    private Section section;
    private Optional<PeriodDraft> period = Optional.empty();

    public SectionReader(CardDraft card, Section section, SourceText heading) {
        this.card = card;
        this.section = section;
        this.heading = heading;
        this.periodsBefore = card.periods.size();
    }

    public void read(SourceText paragraph) {
        switch (section) {
            case PROGRESS, PLAN -> progress(paragraph);
            case ISSUES, PROBLEMS, MEASURES -> statements(paragraph);
            case PARTICIPATION -> participationNote(paragraph);
            case OVERVIEW -> overview(paragraph);
            case GOALS, YEARLY -> goals(paragraph);
            case EVIDENCE -> new EvidenceReader(card).read(paragraph);
            default -> card.unrecognised(paragraph);
        }
    }

    private void progress(SourceText paragraph) {
        card.understood++;
        List<Item> items = Bullets.cut(paragraph);
        boolean listed = items.size() == 1 && items.getFirst().kind() == Item.Kind.PLAIN;
        for (Item item : listed ? slashed(paragraph) : items) {
            if (isSubHeading(item)) {
                begin(item.whole(), PeriodLabel.tense(item.text()));
            } else {
                period().add(List.of(item));
            }
        }
    }

    /** 그동안 추진실적, 향후계획 within a section begin a period of their own. */
    private static boolean isSubHeading(Item item) {
        boolean bullet =
                item.kind() == Item.Kind.ENTRY || item.kind() == Item.Kind.NUMBERED || item.kind() == Item.Kind.PLAIN;
        return bullet
                && item.text().length() <= LONGEST_SUB_HEADING
                && Form.isBareHeading(item.text())
                && Form.findSection(item.text()).filter(Section::isProgress).isPresent();
    }

    private void begin(SourceText label, Tense tense) {
        period = Optional.of(new PeriodDraft(label, tense));
        card.periods.add(period.get());
    }

    /** The period being told; text behind a table of periods belongs to its last. */
    private PeriodDraft period() {
        if (period.isEmpty() && card.periods.size() > periodsBefore) {
            period = Optional.of(card.periods.getLast());
        }
        if (period.isEmpty()) {
            begin(heading, section == Section.PLAN ? Tense.PLAN : PeriodLabel.tense(heading));
        }
        return period.orElseThrow();
    }

    /** A short form writes several items on one line: 2020.12.30 반영 / 2021.09.17 통과. */
    private List<Item> slashed(SourceText paragraph) {
        List<SourceText> parts = Slashes.cut(paragraph);
        card.rest(paragraph, parts);
        return parts.stream()
                .map(part -> new Item(Item.Kind.PLAIN, part.slice(0, 0), part, part))
                .toList();
    }

    private void statements(SourceText paragraph) {
        card.understood++;
        List<Item> items = Bullets.cut(paragraph);
        List<SourceText> halves = Slashes.cut(paragraph);
        boolean both = section == Section.ISSUES && items.size() == 1 && halves.size() == 2;
        if (both) {
            card.rest(paragraph, halves);
            state(Section.PROBLEMS, halves.getFirst());
            state(Section.MEASURES, halves.getLast());
            return;
        }
        for (Item item : items) {
            Optional<Section> sub = Form.isBareHeading(item.text()) ? Form.findSection(item.text()) : Optional.empty();
            if (sub.filter(found -> found == Section.PROBLEMS || found == Section.MEASURES)
                    .isPresent()) {
                section = sub.get();
                card.label(section.label(), item.whole());
            } else {
                card.map.structure(item.bullet());
                state(section, item.words());
            }
        }
    }

    private void state(Section of, SourceText text) {
        boolean measures = of == Section.MEASURES;
        List<String> into = measures ? card.measures : card.problems;
        Trace at = card.trace(measures ? "measures" : "problems").at(into.size());
        if (!text.isBlank()) {
            into.add(at.keep(text));
        }
    }

    private void participationNote(SourceText paragraph) {
        Trace at = card.trace("participation").at("notes").at(card.participationNotes.size());
        card.participationNotes.add(at.keep(paragraph));
    }

    /** Labelled lines go where they belong, the others are the overview. */
    private void overview(SourceText paragraph) {
        card.understood++;
        for (Item item : Bullets.cut(paragraph)) {
            List<Labelled> labels = Labelled.cut(item.text());
            if (!labels.isEmpty()) {
                numberOrBullet(item);
                new FieldReader(card).readAll(item.text(), labels);
            } else if (!item.text().isBlank()) {
                card.map.structure(item.bullet());
                card.overview.add(item.words());
            }
        }
    }

    /** A number before a label or a goal stays as a label of its own. */
    private void numberOrBullet(Item item) {
        if (item.kind() == Item.Kind.NUMBERED) {
            card.label(section.label(), item.mark());
        } else {
            card.map.structure(item.mark());
        }
    }

    private void goals(SourceText paragraph) {
        card.understood++;
        for (Item item : Bullets.cut(paragraph)) {
            List<SourceText> parts = Slashes.cut(item.text());
            numberOrBullet(item);
            card.rest(item.text(), parts);
            parts.forEach(this::goal);
        }
    }

    private void goal(SourceText part) {
        Matcher labelled = GOAL_LABEL.matcher(part);
        boolean has = labelled.matches();
        SourceText goal = has ? part.slice(labelled.start("goal")) : part;
        Trace at = card.trace("goals");
        if (IN_TERM.matcher(part).find() && card.inTermGoal.isEmpty()) {
            card.inTermGoal = Optional.of(at.keep("inTerm", goal));
        } else if (card.lastGoal.isEmpty()) {
            card.lastGoal = Optional.of(at.keep("last", goal));
        } else {
            card.unrecognised(part);
            return;
        }
        if (has) {
            card.label("goals", part.slice(0, labelled.end("label")));
            card.rest(part, List.of(part.slice(0, labelled.end("label")), goal));
        }
    }
}
