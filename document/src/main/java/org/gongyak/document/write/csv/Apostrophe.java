package org.gongyak.document.write.csv;

import java.util.regex.Pattern;

/** The apostrophe in front of text that a spreadsheet would run as a formula: put there when a CSV is written, taken off when one is read. */
public final class Apostrophe {
    /** What spreadsheets take for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private Apostrophe() {}

    /** The text as a spreadsheet opens it safely. */
    static String guard(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** Whether a text begins with an apostrophe that is there for a spreadsheet only. */
    public static boolean guards(String text) {
        return text.startsWith("'") && isFormula(text.substring(1));
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
