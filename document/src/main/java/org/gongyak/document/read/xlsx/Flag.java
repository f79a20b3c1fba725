package org.gongyak.document.read.xlsx;

/** Truth as XML schema writes it. */
final class Flag {
    private Flag() {}

    static boolean isSet(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }
}
