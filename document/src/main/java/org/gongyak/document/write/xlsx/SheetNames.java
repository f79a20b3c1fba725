package org.gongyak.document.write.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each worksheet a name that a spreadsheet accepts and no other worksheet has. */
final class SheetNames {
    /** A limit of the format. */
    private static final int LONGEST = 31;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]+|^'|'$");

    private final Set<String> given = new HashSet<>();

    String of(String wanted) {
        String allowed = FORBIDDEN.matcher(wanted).replaceAll(" ").strip();
        String clean = allowed.isEmpty() ? "카드" : allowed;
        String name = shorten(clean, LONGEST);
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = shorten(clean, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String shorten(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
