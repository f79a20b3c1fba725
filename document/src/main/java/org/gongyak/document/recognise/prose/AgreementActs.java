package org.gongyak.document.recognise.prose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.progress.Act;

/** Agreements and who made them: 고양시-국립암센터간 협약. */
final class AgreementActs {
    private static final Pattern AGREEMENT = Pattern.compile("협약|MOU|양해각서");
    private static final Pattern PARTIES =
            Pattern.compile("(?<who>[^,]+?)\\s?(?:간의?|과의?|와의?)\\s?(?:업무)?\\s?(?:협약|양해각서)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[-·ㆍ↔⇔,]\\s*");

    private AgreementActs() {}

    static boolean are(Told told) {
        return told.says(AGREEMENT);
    }

    static Act read(Told told) {
        Matcher parties = PARTIES.matcher(told.title());
        return new Act.Agreement(
                parties.find()
                        ? Arrays.stream(BETWEEN.split(parties.group("who")))
                                .filter(party -> !party.isBlank())
                                .toList()
                        : List.of());
    }
}
