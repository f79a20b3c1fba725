package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Label;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.trace.Trace;

/** The headings and labels of a card, exactly as worded. */
final class Wordings {
    private final Trace trace;
    private final List<Wording> wordings = new ArrayList<>();

    private record Wording(String of, SourceText text) {}

    Wordings(Trace trace) {
        this.trace = trace;
    }

    void add(String of, SourceText text, int place) {
        if (!text.isBlank()) {
            wordings.add(place, new Wording(of, text.strip()));
        }
    }

    int count() {
        return wordings.size();
    }

    List<Label> write() {
        List<Label> labels = new ArrayList<>();
        for (Wording wording : wordings) {
            labels.add(new Label(wording.of, trace.at(labels.size()).keep("text", wording.text)));
        }
        return labels;
    }
}
