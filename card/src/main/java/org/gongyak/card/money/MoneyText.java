package org.gongyak.card.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.json.CanonicalJson;

/** Reads amounts as Korean officials write them: cells of a table ({@code 24.394}, {@code △300}) and amounts in sentences. */
public final class MoneyText {
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>[△▲\\-−(])?\\s*(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*\\)?");
    private static final Pattern UNDECIDED = Pattern.compile("미정|추후\\s?결정|협의\\s?중|미확정");
    private static final Pattern DASH = Pattern.compile("[-–—‐−]+");

    /** {@code 2조 9,334억 원}, {@code 16조2천599억원}, {@code 22,000천원}, {@code 1억 2,340만 원}, {@code 4.28조}. */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?<![\\d.,])(?<body>(?:(?:\\d[\\d,]*(?:\\.\\d+)?\\s?(?:조|천만|백만|억|만|천|백)+\\s?)+"
                    + "(?:\\d[\\d,]*)?|\\d[\\d,]*)\\s?(?<unit>원)|(?:\\d[\\d,]*(?:\\.\\d+)?\\s?조(?:\\s?\\d[\\d,천백]*\\s?억)?|\\d[\\d,]*(?:\\.\\d+)?\\s?억(?!\\s?원))(?![가-힣]*원)(?=\\D|$))");

    private MoneyText() {}

    /** An amount in a sentence, from {@code start} to {@code end}. */
    public record Found(int start, int end, long won) {}

    /** The cell that a text of a money table stands for. */
    public static MoneyCell cell(String raw, Unit unit) {
        String text = raw.strip();
        if (text.isEmpty() || DASH.matcher(text).matches()) {
            return new Blank(text);
        }
        if (UNDECIDED.matcher(text).matches()) {
            return new Undecided(text);
        }
        return amount(text, unit).<MoneyCell>map(won -> new Amount(text, won)).orElseGet(() -> new Unread(text));
    }

    private static Optional<Long> amount(String text, Unit unit) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || (text.startsWith("(") != text.endsWith(")"))) {
            return Optional.empty();
        }
        BigDecimal figure = new BigDecimal(matcher.group("digits").replace(",", ""));
        Optional<Long> won = exact(figure.multiply(BigDecimal.valueOf(unit.won())));
        return matcher.group("sign") == null ? won : won.map(amount -> -amount);
    }

    /** All amounts in a running text, in won. */
    public static List<Found> findAll(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = IN_SENTENCE.matcher(text);
        while (matcher.find()) {
            exact(KoreanNumber.value(matcher.group("body").replace("원", "")))
                    .ifPresent(won -> found.add(new Found(matcher.start(), matcher.end(), won)));
        }
        return found;
    }

    private static Optional<Long> exact(BigDecimal won) {
        boolean whole = won.stripTrailingZeros().scale() <= 0;
        boolean small = won.abs().compareTo(BigDecimal.valueOf(CanonicalJson.MAX_SAFE)) <= 0;
        return whole && small ? Optional.of(won.longValueExact()) : Optional.empty();
    }
}
