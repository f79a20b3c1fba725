package org.gongyak.document.read.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Character references of HTML. Only those that end with a semicolon: {@code R&D} and {@code ?a=1&copy=2} are text. */
final class References {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

    /** The longest named reference of HTML and its ampersand and semicolon. */
    private static final int LONGEST = 34;

    private References() {}

    /**
     * @param end one past its semicolon
     * @param text what it stands for
     */
    record Reference(int end, String text) {}

    /** The reference that begins at {@code at}, or one that ends there and stands for nothing when there is none. */
    static Reference at(CharSequence source, int at, int limit) {
        Matcher matcher = REFERENCE.matcher(source).region(at, Math.min(limit, at + LONGEST));
        if (!matcher.lookingAt()) {
            return new Reference(at, "");
        }
        String text = decode(matcher);
        return text.isEmpty() ? new Reference(at, "") : new Reference(matcher.end(), text);
    }

    private static String decode(Matcher matcher) {
        if (matcher.group(3) != null) {
            int[] codePoints = new int[2];
            int count = Entities.codepointsForName(matcher.group(3), codePoints);
            return new String(codePoints, 0, count);
        }
        int codePoint =
                matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : Integer.parseInt(matcher.group(2), 16);
        return isText(codePoint) ? Character.toString(codePoint) : "";
    }

    /** Control characters, lone surrogates and numbers beyond Unicode are left standing as they are written. */
    private static boolean isText(int codePoint) {
        return Character.isValidCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint));
    }
}
