package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.field.FieldReader;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Labelled;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.section.SectionReader;

/** The section the reading is in: its heading, the unit line over its table, and remarks about that table. */
final class OpenSection {
    private static final Pattern REMARK = Pattern.compile("[(]?\\s*※|\\*|주\\s?\\d?\\)|ex\\)");

    private final CardDraft card;
    private final Section section;
    private final SourceText words;
    private final SectionReader reader;
    private final int labelPlace;
    private final List<SourceText> remarks = new ArrayList<>();
    private boolean headingUsed;
    private Optional<SourceText> unitLine = Optional.empty();
    private final int tablesBefore;

    OpenSection(CardDraft card, Section section, SourceText words) {
        this.card = card;
        this.section = section;
        this.words = words;
        this.reader = new SectionReader(card, section, words);
        this.labelPlace = card.labelCount();
        this.tablesBefore = card.parts().money().count();
        this.headingUsed = words.isEmpty();
    }

    static OpenSection head(CardDraft card) {
        return new OpenSection(card, Section.HEAD, SourceText.join("", List.of()));
    }

    /** The section that a cell's words head. */
    static OpenSection of(CardDraft card, SourceText words) {
        return new OpenSection(card, Form.findSection(words).orElse(Section.UNKNOWN), words);
    }

    Section section() {
        return section;
    }

    boolean isHeadedBy(SourceText other) {
        return !words.isEmpty() && Form.squeeze(words).equals(Form.squeeze(other));
    }

    /** The heading, as long as no part took it for its label. */
    Optional<SourceText> freeHeading() {
        return headingUsed ? Optional.empty() : Optional.of(words);
    }

    void useHeading() {
        headingUsed = true;
    }

    void read(SourceText paragraph) {
        int periods = card.parts().progress().count();
        if (section.isMoney() && !isRemark(paragraph)) {
            money(paragraph);
        } else if (isRemark(paragraph) && (section.isMoney() || hasTable())) {
            remark(paragraph);
        } else {
            reader.read(paragraph);
        }
        headingUsed |= section.isProgress() && card.parts().progress().count() > periods;
    }

    private static boolean isRemark(SourceText paragraph) {
        return REMARK.matcher(paragraph.strip()).lookingAt();
    }

    private boolean hasTable() {
        return section == Section.HEAD && card.parts().money().count() > tablesBefore;
    }

    private void money(SourceText paragraph) {
        List<Labelled> labelled = Labelled.cut(paragraph);
        if (labelled.isEmpty()) {
            card.unrecognised(paragraph);
        } else {
            new FieldReader(card).readAll(paragraph, labelled);
        }
    }

    /** A remark belongs to the table above it, or to the one that follows. */
    private void remark(SourceText paragraph) {
        if (card.parts().money().count() > tablesBefore) {
            card.parts().money().noteOnLast(paragraph);
        } else {
            remarks.add(paragraph);
        }
    }

    void unitLine(SourceText line) {
        if (section == Section.PARTICIPATION && Unit.find(line.toString()).isEmpty()) {
            card.parts().participation().unit().keep(line);
        } else {
            takeUnitLine().ifPresent(card::unrecognised);
            unitLine = Optional.of(line);
        }
    }

    /** The unit line, for the one table it stands over. */
    Optional<SourceText> takeUnitLine() {
        Optional<SourceText> taken = unitLine;
        unitLine = Optional.empty();
        return taken;
    }

    /** The remarks read so far, for the table they stand over. */
    List<SourceText> takeRemarks() {
        List<SourceText> taken = List.copyOf(remarks);
        remarks.clear();
        return taken;
    }

    /** What nothing made use of stays: the heading as a label, the rest unrecognised. */
    void close() {
        freeHeading().ifPresent(free -> card.label(section.label(), free, labelPlace));
        headingUsed = true;
        takeUnitLine().ifPresent(card::unrecognised);
        takeRemarks().forEach(card::unrecognised);
    }
}
