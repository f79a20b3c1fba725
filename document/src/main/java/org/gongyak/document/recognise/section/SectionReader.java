package org.gongyak.document.recognise.section;

import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Section;

/** Reads the running text of a section, paragraph by paragraph. */
public final class SectionReader {
    private final CardDraft card;
    private final Section section;
    private final ProgressText progress;
    private final StatementsText statements;

    public SectionReader(CardDraft card, Section section, SourceText heading) {
        this.card = card;
        this.section = section;
        this.progress = new ProgressText(card, section, heading);
        this.statements = new StatementsText(card, section);
    }

    public void read(SourceText paragraph) {
        switch (section) {
            case PROGRESS, PLAN -> progress.read(paragraph);
            case ISSUES, PROBLEMS, MEASURES -> statements.read(paragraph);
            case PARTICIPATION -> card.parts().participation().notes().add(at -> at.keep(paragraph));
            case OVERVIEW -> OverviewText.read(card, paragraph);
            case GOALS, YEARLY -> GoalsText.read(card, section, paragraph);
            case EVIDENCE -> EvidenceText.read(card, paragraph);
            default -> card.unrecognised(paragraph);
        }
    }
}
