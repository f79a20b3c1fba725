package org.gongyak.document.write.template;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xml.XmlCursor;

/** A section as a tree, in and out. */
final class Tree {
    /** A form of some pages has some ten thousand. */
    private static final int MOST_NODES = 500_000;

    private Tree() {}

    static Element read(InputStream bytes, Deadline deadline) {
        XmlCursor xml = new XmlCursor(bytes, deadline);
        Element root = new Element("", Map.of());
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        int nodes = 0;
        while (xml.nextIn(0)) {
            if (++nodes > MOST_NODES) {
                throw new RefusalException(Refusal.BOMB);
            }
            if (xml.atStart()) {
                Element element = new Element(xml.qualifiedName(), xml.attributes());
                open.element().children().add(element);
                open.push(element);
            } else if (xml.atText()) {
                open.element().children().add(new Characters(xml.text()));
            } else if (open.size() > 1 && xml.atEnd()) {
                open.pop();
            }
        }
        return root.elements().findFirst().orElseThrow(() -> new RefusalException(Refusal.DAMAGED));
    }

    static String write(Element root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>");
        write(root, xml);
        return xml.toString();
    }

    private static void write(Node node, StringBuilder xml) {
        switch (node) {
            case Characters text -> escape(text.text(), xml);
            case Element element -> {
                xml.append('<').append(element.name());
                element.attributes().forEach((name, value) -> {
                    xml.append(' ').append(name).append("=\"");
                    escape(value, xml);
                    xml.append('"');
                });
                xml.append(element.children().isEmpty() ? "/>" : ">");
                element.children().forEach(child -> write(child, xml));
                if (!element.children().isEmpty()) {
                    xml.append("</").append(element.name()).append('>');
                }
            }
        }
    }

    private static void escape(String text, StringBuilder xml) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n', '\r', '\t' -> xml.append("&#").append(c).append(';');
                default -> {
                    boolean allowed = c >= ' ' && !(0xD800 <= c && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    xml.append(allowed ? Character.toString(c) : "");
                }
            }
        });
    }
}
