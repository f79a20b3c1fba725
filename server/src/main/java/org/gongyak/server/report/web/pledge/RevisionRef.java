package org.gongyak.server.report.web.pledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.RevisionLine;

/** How an address names a revision: {@code 2026-h2} for the latest of a period, {@code 2026-h2.3} for 제3판. */
public record RevisionRef(ReportingPeriod period, Optional<Integer> number) {
    private static final Pattern FORM = Pattern.compile("(?<period>[^.]+)(\\.(?<number>[0-9]{1,6}))?");

    public static String of(RevisionId id) {
        return id.period() + "." + id.number();
    }

    /** The revision a text names, if the pledge has it. */
    public static Optional<RevisionLine> find(FoundPledge pledge, String text) {
        return parse(text).flatMap(ref -> CardController.find(pledge, ref.period, ref.number));
    }

    private static Optional<RevisionRef> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        return ReportingPeriod.find(matcher.group("period"))
                .map(period -> new RevisionRef(
                        period, number == null ? Optional.empty() : Optional.of(Integer.parseInt(number))));
    }
}
