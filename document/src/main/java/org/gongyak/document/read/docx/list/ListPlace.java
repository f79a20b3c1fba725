package org.gongyak.document.read.docx.list;

import java.util.OptionalInt;

/**
 * Where a paragraph says that it stands in a list.
 *
 * @param style its style, which may place it in a list
 * @param list the number of a list, "0" for none whatever the style says, empty when nothing is said
 * @param level counted from 0
 */
public record ListPlace(String style, String list, OptionalInt level) {
    public static final ListPlace NONE = new ListPlace("", "", OptionalInt.empty());

    public ListPlace ofStyle(String name) {
        return new ListPlace(name, list, level);
    }

    public ListPlace inList(String number) {
        return new ListPlace(style, number, level);
    }

    public ListPlace atLevel(int depth) {
        return new ListPlace(style, list, OptionalInt.of(depth));
    }
}
