package org.gongyak.card.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.card.text.HalfWidth;

/** Reads amounts as Korean officials write them: cells of a table ({@code 24.394}, {@code △300}) and amounts in sentences. */
public final class MoneyText {
    private static final Pattern NUMBER = Pattern.compile("(?:(?<minus>[△▲−-])|\\+)?\\s{0,4}" + KoreanNumber.DIGITS
            + "|(?<bracket>\\()\\s{0,4}" + KoreanNumber.DIGITS + "\\s{0,4}\\)");

    private static final Pattern UNDECIDED = Pattern.compile("미정|미확정|추후(결정|확정|산정)|(협의|산정)중");
    private static final Pattern DASH = Pattern.compile("[-–—‐−―─ㅡ]+");

    /** What may stand before a great unit: {@code 9,334}, {@code 2천}, {@code 3천5백}. */
    private static final String BELOW = KoreanNumber.DIGITS + "(?:\\s?[천백십](?:\\s?" + KoreanNumber.DIGITS
            + "\\s?[천백십]){0,2}(?:\\s?" + KoreanNumber.DIGITS + ")?)?";

    /** {@code 2조 9,334억 원}, {@code 22,000천원}, {@code 1억 2,340만 원}, {@code 4.28조}; what is money of these is told by what follows. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])(?=\\d)(?<great>(?:" + BELOW + "\\s?조)?(?:\\s?"
            + BELOW + "\\s?억)?(?:\\s?" + BELOW + "\\s?만)?)(?:\\s?" + BELOW + ")?");

    private static final Pattern WON = Pattern.compile("\\s?원");

    /** After 억, a word that makes the figure no sum of won: other money, things, or "20억여 원", which is no exact amount. */
    private static final Pattern NO_WON = Pattern.compile("[가-힣]*원|\\s?(?:달러|유로|위안|그루|㎡|km|여|"
            + "(?:명|건|개|회|톤|평|주|인|권|대|배|불|엔|뷰)(?:을|를|이|가|의|에|은|는|으로|로)?(?![가-힣]))");

    private MoneyText() {}

    /** An amount in a sentence, from {@code start} to {@code end}. */
    public record Found(int start, int end, long won) {}

    /**
     * The cell that a text of a money table stands for. A figure is in the table's unit unless it names its own ({@code 1.2억}); one whose
     * commas do not part groups of three, or that is no whole number of won, is no amount.
     */
    public static MoneyCell cell(String raw, Unit unit) {
        String written = raw.strip();
        String text = HalfWidth.of(written).strip();
        if (text.isEmpty() || DASH.matcher(text).matches()) {
            return new Blank(written);
        }
        if (UNDECIDED.matcher(text.replaceAll("\\s", "")).matches()) {
            return new Undecided(written);
        }
        return amount(text, unit)
                .or(() -> withOwnUnit(text))
                .<MoneyCell>map(won -> new Amount(written, won))
                .orElseGet(() -> new Unread(written));
    }

    private static Optional<Long> amount(String text, Unit unit) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean negative = matcher.group("minus") != null || matcher.group("bracket") != null;
        String digits = text.replaceAll("[^\\d.]", "");
        Optional<Long> won = exact(new BigDecimal(digits).multiply(BigDecimal.valueOf(unit.won())));
        return negative ? won.map(amount -> -amount) : won;
    }

    private static Optional<Long> withOwnUnit(String text) {
        return findAll(text).stream()
                .filter(found -> found.start() == 0 && found.end() == text.length())
                .map(Found::won)
                .findFirst();
    }

    /**
     * All amounts in a running text, in won. Without 원 only figures with 억, or with 조 and a decimal point, are money: 제3조 is an
     * article and 3만 a number of anything.
     */
    public static List<Found> findAll(CharSequence text) {
        String half = HalfWidth.of(text);
        List<Found> found = new ArrayList<>();
        Matcher figure = FIGURE.matcher(half);
        int from = 0;
        while (from <= half.length() && figure.find(from)) {
            Optional<Found> amount = found(figure, half);
            amount.ifPresent(found::add);
            from = amount.map(Found::end).orElse(Math.max(figure.end(), figure.start() + 1));
        }
        return found;
    }

    private static Optional<Found> found(Matcher figure, String text) {
        Matcher won = WON.matcher(text).region(figure.end(), text.length());
        if (won.lookingAt()) {
            return found(figure, won.end(), figure.group());
        }
        String great = figure.group("great");
        if (!(great.contains("억") || (great.contains("조") && great.contains(".")))) {
            return Optional.empty();
        }
        int end = figure.end("great");
        return NO_WON.matcher(text).region(end, text.length()).lookingAt()
                ? Optional.empty()
                : found(figure, end, great);
    }

    private static Optional<Found> found(Matcher figure, int end, String number) {
        return exact(KoreanNumber.value(number)).map(won -> new Found(figure.start(), end, won));
    }

    private static Optional<Long> exact(BigDecimal won) {
        boolean whole = won.stripTrailingZeros().scale() <= 0;
        boolean small = won.abs().compareTo(BigDecimal.valueOf(CanonicalJson.MAX_SAFE)) <= 0;
        return whole && small ? Optional.of(won.longValueExact()) : Optional.empty();
    }
}
