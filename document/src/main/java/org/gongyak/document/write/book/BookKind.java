package org.gongyak.document.write.book;

/** What a book is handed in as. */
public enum BookKind {
    /** The plan a term begins with. */
    PLAN("공약실천계획서"),
    /** What was done by a reference date. */
    REPORT("공약 이행상황 보고");

    private final String title;

    BookKind(String title) {
        this.title = title;
    }

    /** Its usual title. */
    public String title() {
        return title;
    }
}
