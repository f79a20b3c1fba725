package org.gongyak.document.recognise.trace;

import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.form.Form;

/** A text that a card has once. */
public final class Once {
    private final Trace trace;
    private Optional<String> text = Optional.empty();

    public Once(Trace trace) {
        this.trace = trace;
    }

    public boolean isFree() {
        return text.isEmpty();
    }

    public void keep(SourceText source) {
        text = Optional.of(trace.keep(source));
    }

    /** Whether it is there already and says the same, spaces aside. */
    public boolean says(SourceText source) {
        return text.filter(present -> Form.squeeze(present).equals(Form.squeeze(source)))
                .isPresent();
    }

    public Optional<String> text() {
        return text;
    }
}
