package org.gongyak.server.platform.page.format;

/** What is counted, and the word that counts it. */
public enum Counter {
    PLEDGE("건", "pledge", "pledges"),
    CARD("건", "card", "cards"),
    FINDING("건", "finding", "findings"),
    ISSUE("건", "note on reading", "notes on reading"),
    CHANGE("곳", "change", "changes"),
    FILE("개", "file", "files"),
    PERSON("명", "person", "people"),
    OCCASION("회", "time", "times");

    private final String ko;
    private final String one;
    private final String many;

    Counter(String ko, String one, String many) {
        this.ko = ko;
        this.one = one;
        this.many = many;
    }

    String korean() {
        return ko;
    }

    String english(long count) {
        return count == 1 ? one : many;
    }
}
