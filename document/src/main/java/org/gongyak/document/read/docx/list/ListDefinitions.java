package org.gongyak.document.read.docx.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/** The lists of a document, as its numbering part defines them (ISO/IEC 29500-1, 17.9). */
public final class ListDefinitions {
    /** Of either kind; documents that grew over years have some hundred. Further ones count as not told. */
    private static final int MOST_LISTS = 10_000;

    private final Map<String, ListDefinition> abstracts = new HashMap<>();
    /** The abstract list that a list style is defined by, and the lists that only name such a style. */
    private final Map<String, String> styleLinks = new HashMap<>();

    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, ListDefinition> lists = new HashMap<>();

    /** Reads the whole part. */
    public void read(XmlCursor xml) {
        while (xml.nextIn(0)) {
            if (xml.atStart("abstractNum") && abstracts.size() < MOST_LISTS) {
                readAbstract(xml.attribute("abstractNumId"), xml);
            } else if (xml.atStart("num") && lists.size() < MOST_LISTS) {
                readList(xml.attribute("numId"), xml);
            }
        }
    }

    Optional<ListDefinition> find(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    private void readAbstract(String id, XmlCursor xml) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atStart("lvl")) {
                put(levels, Span.number(xml.attribute("ilvl")), ListLevel.read(xml));
            } else if (xml.atStart("styleLink")) {
                styleLinks.put(xml.attribute("val"), id);
            } else if (xml.atStart("numStyleLink")) {
                linked.put(id, xml.attribute("val"));
            }
        }
        abstracts.put(id, new ListDefinition(id, levels, Map.of()));
    }

    private void readList(String id, XmlCursor xml) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        String base = "";
        int level = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atStart("abstractNumId")) {
                base = xml.attribute("val");
            } else if (xml.atStart("lvlOverride")) {
                level = Span.number(xml.attribute("ilvl"));
            } else if (xml.atStart("startOverride")) {
                put(starts, level, Span.number(xml.attribute("val")));
            } else if (xml.atStart("lvl")) {
                put(levels, level, ListLevel.read(xml));
            }
        }
        lists.put(id, defined(base).overridden(levels, starts));
    }

    private static <T> void put(Map<Integer, T> levels, int level, T told) {
        if (level < ListLevel.LEVELS) {
            levels.put(level, told);
        }
    }

    private ListDefinition defined(String id) {
        String defining = styleLinks.getOrDefault(linked.getOrDefault(id, ""), id);
        return abstracts.getOrDefault(defining, new ListDefinition(id, Map.of(), Map.of()));
    }
}
