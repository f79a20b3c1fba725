package org.gongyak.document.recognise.form;

import java.util.regex.Pattern;

/** What belongs to the page and not to the card: rules and page numbers. */
public final class Furniture {
    private static final Pattern RULE = Pattern.compile("[\\s\\-=_*─━~.·]{3,}");
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:[-–—<\\[(]\\s*\\d{1,4}\\s*[-–—>\\])]|\\d{1,4}\\s*/\\s*\\d{1,4}|[-–—]?\\s*\\d{1,4}\\s?(?:쪽|페이지)\\s*[-–—]?)\\s*");

    private Furniture() {}

    public static boolean isRule(CharSequence line) {
        return RULE.matcher(line).matches();
    }

    public static boolean isPageNumber(CharSequence line) {
        return PAGE.matcher(line).matches();
    }
}
