package org.gongyak.document.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.trace.Trace;

/** One row of the progress table in the making; a page break may have cut it in two. */
public final class PeriodDraft {
    private final SourceText label;
    private final Tense tense;
    private final List<Item> items = new ArrayList<>();
    private final List<SourceText> remarks = new ArrayList<>();

    public PeriodDraft(SourceText label, Tense tense) {
        this.label = label;
        this.tense = tense;
    }

    public static PeriodDraft unlabelled() {
        return new PeriodDraft(SourceText.join("", List.of()), Tense.CURRENT);
    }

    public String squeezedLabel() {
        return Form.squeeze(label);
    }

    public void add(List<Item> more) {
        items.addAll(more);
    }

    public void remark(List<SourceText> more) {
        more.stream().filter(text -> !text.isBlank()).forEach(remarks::add);
    }

    public PeriodProgress write(Trace trace) {
        String words = trace.keep("label", label);
        List<String> kept = new ArrayList<>();
        for (SourceText remark : remarks) {
            kept.add(trace.at("remarks").at(kept.size()).keep(remark));
        }
        return new PeriodProgress(
                words,
                PeriodLabel.range(words),
                tense,
                new GroupsWriter(trace.at("groups"), items, tense).write(),
                kept);
    }
}
