package org.gongyak.card.check.evidence;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Tense;

/** Entries of the current period that need proof and name none. */
public final class EntriesWithout implements Check {

    private final ProofPolicy policy;

    public EntriesWithout() {
        this(ProofPolicy.DEFAULT);
    }

    public EntriesWithout(ProofPolicy policy) {
        this.policy = policy;
    }

    @Override
    public String code() {
        return "evidence.entries-without";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "증빙이 필요한 실적에 증빙 표시가 있는지, 증빙 표시를 쓰는 카드에서만 봅니다.",
                "Entries that should name evidence and do not, on cards that mark evidence at all.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        boolean right = !Mark.listOf(subject.passages()).isEmpty();
        // A government that marks no evidence on its cards is not accused on every one of them.
        if (!right && subject.passages().stream().noneMatch(MisspeltMark::isIn)) {
            return;
        }
        for (int row = 0; row < subject.card().progress().size(); row++) {
            // Earlier periods were asked in their time, unless not a single mark of the card is right.
            Tense tense = subject.card().progress().get(row).tense();
            boolean asked = tense == Tense.CURRENT || (tense == Tense.PAST && !right);
            // Marks in the remarks cannot be told apart by entry: any of them may be meant.
            if (asked && !isMarked(RowTexts.remarks(subject, row))) {
                look(subject, row, findings);
            }
        }
    }

    private static boolean isMarked(List<Passage> texts) {
        return !Mark.listOf(texts).isEmpty() || texts.stream().anyMatch(MisspeltMark::isIn);
    }

    private void look(Subject subject, int row, Findings findings) {
        List<Quote> without = subject.entries().stream()
                .filter(entry -> entry.periodIndex() == row)
                .filter(entry -> policy.needsProof().test(entry.entry().act()))
                .filter(entry -> !isMarked(entry.texts()))
                .map(entry -> entry.title().quote())
                .toList();
        if (!without.isEmpty()) {
            report(without, findings);
        }
    }

    private static void report(List<Quote> without, Findings findings) {
        findings.report(
                without.getFirst(),
                without.subList(1, without.size()),
                "",
                new Message(
                        "증빙 표시가 없는 실적이 %d건 있습니다. 결과보고나 문서번호를 붙이고 [증빙1]과 같이 적으십시오.".formatted(without.size()),
                        "%d entries that need evidence name none. Attach a report or document number and mark it, as in [증빙1]."
                                .formatted(without.size())));
    }
}
