package org.gongyak.document.recognise.form;

import java.util.regex.Pattern;

/** The forms that management numbers of pledges have: 1-2-4, 4-07-1, 가-1, Ⅲ-①-1. */
public final class PledgeNumber {
    /** The pattern of a number within a longer text. */
    static final String WORDS =
            "(?:제\\s?)?(?:\\d{1,2}(?:-\\d{1,3}){1,3}|[가-하](?:-\\d{1,3}){1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}-[①-⑳\\d](?:-\\d{1,3})?)";

    private static final Pattern NUMBER = Pattern.compile(WORDS + "[.)]?");

    private PledgeNumber() {}

    /** Whether a text is a number and nothing else; 7-1) is one too. */
    public static boolean is(CharSequence text) {
        return NUMBER.matcher(text).matches();
    }
}
