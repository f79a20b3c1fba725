package org.gongyak.document.read.docx.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/** Paragraph styles that place their paragraphs in a list, be it through the style they are based on. */
public final class ListStyles {
    /** Word allows some more; a circle of styles ends here. */
    private static final int LONGEST_CHAIN = 20;

    private record Style(String base, ListPlace place) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the whole part. */
    public void read(XmlCursor xml) {
        while (xml.nextIn(0)) {
            if (xml.atStart("style")) {
                readStyle(xml.attribute("styleId"), xml);
            }
        }
    }

    private void readStyle(String id, XmlCursor xml) {
        String base = "";
        ListPlace place = ListPlace.NONE.ofStyle(id);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atStart("basedOn")) {
                base = xml.attribute("val");
            } else if (xml.atStart("numId")) {
                place = place.inList(xml.attribute("val"));
            } else if (xml.atStart("ilvl")) {
                place = place.atLevel(Span.number(xml.attribute("val")));
            }
        }
        styles.put(id, new Style(base, place));
    }

    /** The place in a list that a style gives, its own or that of the style it is based on. */
    Optional<ListPlace> findPlace(String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < LONGEST_CHAIN; step++) {
            if (!style.place().list().isEmpty()) {
                return Optional.of(style.place());
            }
            style = styles.get(style.base());
        }
        return Optional.empty();
    }
}
