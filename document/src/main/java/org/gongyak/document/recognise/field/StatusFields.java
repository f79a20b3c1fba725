package org.gongyak.document.recognise.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Percent;
import org.gongyak.card.State;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Form;

/** Reads how a pledge goes: 이행상태 and 진도율. */
final class StatusFields {
    private static final Pattern LABEL = Pattern.compile("추진상황|추진현황|상태|현황");
    private static final Pattern TICKED = Pattern.compile("[☑☒■▣✔✓√●◉]\\s*(?<word>[가-힣]+(?: [가-힣]+)*)");
    private static final Pattern NOT_TICKED = Pattern.compile("[□☐○◯]");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PERCENT = Pattern.compile("(?<figure>\\d+(?:\\.\\d+)?)\\s*%?");

    private final CardDraft card;

    StatusFields(CardDraft card) {
        this.card = card;
    }

    /** Whether a label stands before a status as well as before other things. */
    static boolean mayLabel(SourceText label) {
        return LABEL.matcher(Form.squeeze(label)).matches();
    }

    void status(SourceText label, SourceText value) {
        card.parts().statuses().add(at -> {
            String raw = at.keep("raw", value);
            return new Status(at.keep("label", label), raw, state(raw));
        });
    }

    /** A state may stand with a remark in brackets, or be the one of several that is ticked. */
    private static Optional<State> state(String raw) {
        Matcher ticked = TICKED.matcher(raw);
        Optional<String> choice =
                ticked.find() && NOT_TICKED.matcher(raw).find() ? Optional.of(ticked.group("word")) : Optional.empty();
        return choice.flatMap(State::find)
                .or(() -> State.find(raw))
                .or(() -> State.find(REMARK.matcher(raw).replaceAll("")));
    }

    /** Takes a rate; false for a text that is none. */
    boolean rate(SourceText label, SourceText value) {
        Matcher percent = PERCENT.matcher(value);
        if (!percent.matches()) {
            return false;
        }
        card.parts()
                .rates()
                .add(at -> new StatedRate(
                        at.keep("label", label), at.keep("raw", value), Percent.of(percent.group("figure"))));
        return true;
    }
}
