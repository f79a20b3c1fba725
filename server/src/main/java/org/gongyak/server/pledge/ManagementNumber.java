package org.gongyak.server.pledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a government gives a pledge, in the plain form that addresses use: {@code 1-2-4}, {@code 4-07-1}, {@code 가-1};
 * Ⅲ-①-1 becomes {@code 3-1-1}.
 *
 * @param asWritten as the government writes it
 */
public record ManagementNumber(String plain, String asWritten) {
    private static final Pattern PLAIN = Pattern.compile("[0-9a-z가-힣]+(-[0-9a-z가-힣]+)*");
    private static final Pattern HYPHENS = Pattern.compile("\\s*[-‐‑‒–—−－]\\s*");

    /** Unicode's own characters for I to XII, capital and small. Numerals written in letters stay letters: they may be. */
    private static final Pattern ROMAN = Pattern.compile("[Ⅰ-Ⅻⅰ-ⅻ]");

    private static final char ROMAN_ONE = 'Ⅰ';
    private static final char SMALL_ROMAN_ONE = 'ⅰ';

    public ManagementNumber {
        if (!PLAIN.matcher(plain).matches() || asWritten.isBlank()) {
            throw new IllegalArgumentException("no management number: " + plain);
        }
    }

    /** Empty when no number can be made of it. */
    public static Optional<ManagementNumber> find(String written) {
        String hyphened = HYPHENS.matcher(written.strip()).replaceAll("-");
        String arabic = ROMAN.matcher(hyphened).replaceAll(numeral -> String.valueOf(romanValue(numeral.group())));
        // Compatibility forms: circled and full-width digits become plain ones.
        String plain = Normalizer.normalize(arabic, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new ManagementNumber(plain, written.strip()))
                : Optional.empty();
    }

    private static int romanValue(String numeral) {
        char first = numeral.charAt(0) >= SMALL_ROMAN_ONE ? SMALL_ROMAN_ONE : ROMAN_ONE;
        return numeral.charAt(0) - first + 1;
    }

    @Override
    public String toString() {
        return plain;
    }
}
