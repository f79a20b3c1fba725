package org.gongyak.document.recognise.money;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.money.Stage;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Section;

/** The words by which a row or column of a money table says how far its money is. */
final class MoneyStages {
    private static final Pattern PLANNED = Pattern.compile("(?:투자|재정|예산|당초|변경)?계획(?:액|금액)?|투자계획액");
    private static final Pattern SECURED = Pattern.compile("(?:예산|재원|재정)?확보(?:액|현황|금액|실적)?|예산(?:현)?액|편성액");
    private static final Pattern EXECUTED = Pattern.compile("(?:예산)?집행(?:액|현황|실적|금액)?|지출액?");

    private static final Pattern BRACKETS = Pattern.compile("\\(.*\\)");

    private MoneyStages() {}

    static Optional<Stage> find(CharSequence text) {
        String squeezed = BRACKETS.matcher(Form.squeeze(text)).replaceAll("");
        if (PLANNED.matcher(squeezed).matches()) {
            return Optional.of(Stage.PLANNED);
        }
        if (SECURED.matcher(squeezed).matches()) {
            return Optional.of(Stage.SECURED);
        }
        return EXECUTED.matcher(squeezed).matches() ? Optional.of(Stage.EXECUTED) : Optional.empty();
    }

    /** The stage a column's head names; 예산 over figures is what the council granted. */
    static Optional<Stage> overColumn(String squeezed) {
        return squeezed.equals("예산") ? Optional.of(Stage.SECURED) : find(squeezed);
    }

    /** The stage of a whole table under a heading. */
    static Stage of(Section section) {
        return switch (section) {
            case SECURED -> Stage.SECURED;
            case EXECUTED -> Stage.EXECUTED;
            default -> Stage.PLANNED;
        };
    }
}
