package org.gongyak.document.read.docx.list;

/**
 * What a reader sees in front of a paragraph of a list.
 *
 * @param text with the space that follows it
 * @param counts whether it is a number, which says something even in front of nothing
 */
public record Label(String text, boolean counts) {
    public static final Label NONE = new Label("", false);
}
