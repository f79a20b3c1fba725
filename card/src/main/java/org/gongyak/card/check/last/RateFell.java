package org.gongyak.card.check.last;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.StatedRate;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.word.Josa;

/** A cumulative rate lower than in the last card. */
public final class RateFell implements Check {
    /** Rates of one year begin anew; those of the whole do not fall. */
    private static final Pattern CUMULATIVE = Pattern.compile("누적|^(?:전체|총)?(?:추진|이행|진도|진척|공정)[율률]$");

    @Override
    public String code() {
        return "last.rate-fell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.EARLIER_CARD);
    }

    @Override
    public Message about() {
        return new Message("누적 비율이 지난 카드보다 낮아졌는지 봅니다.", "A cumulative rate lower than in the last card.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<StatedRate> rates = subject.card().rates();
        for (int i = 0; i < rates.size(); i++) {
            StatedRate rate = rates.get(i);
            Optional<StatedRate> before = subject.earlier().rates().stream()
                    .filter(other -> squeezed(other.label()).equals(squeezed(rate.label())))
                    .findFirst();
            boolean fell = before.filter(other ->
                            other.percent().value().compareTo(rate.percent().value()) > 0)
                    .isPresent();
            if (fell && CUMULATIVE.matcher(squeezed(rate.label())).find()) {
                report(Passage.of(CardPath.of("rates", i, "raw"), rate.raw()).quote(), rate, before.get(), findings);
            }
        }
    }

    private static String squeezed(String label) {
        return label.replaceAll("\\s", "");
    }

    private static void report(Quote now, StatedRate rate, StatedRate before, Findings findings) {
        findings.report(
                now,
                before.raw() + " 이상",
                new Message(
                        "%s 지난 카드의 %s에서 %s로 낮아졌습니다. 비율을 고치거나 낮아진 까닭을 적으십시오."
                                .formatted(Josa.subject(rate.label().strip()), before.raw(), rate.raw()),
                        "The rate (%s) fell from %s in the last card to %s. Correct it, or give the reason."
                                .formatted(rate.label().strip(), before.raw(), rate.raw())));
    }
}
