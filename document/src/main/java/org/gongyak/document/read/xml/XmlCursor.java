package org.gongyak.document.read.xml;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.jspecify.annotations.Nullable;

/**
 * Moves through an XML file from event to event and knows how deep it is. Names are local names: the same element appears in several
 * namespaces over the years. A file that is no XML is refused as damaged.
 */
public final class XmlCursor {
    private final XMLStreamReader reader;
    private final Deadline deadline;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    public XmlCursor(InputStream bytes, Deadline deadline) {
        this.deadline = deadline;
        try {
            this.reader = HardenedXml.open(bytes);
        } catch (XMLStreamException noXml) {
            throw new RefusalException(Refusal.DAMAGED, noXml);
        }
    }

    /** How many elements are open, the current one included. */
    public int depth() {
        return depth;
    }

    /** Moves on, unless the element that is open at this depth has ended (0: the file). */
    public boolean nextIn(int container) {
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        deadline.check();
        event = advance();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        }
        boolean ended = event == XMLStreamConstants.END_ELEMENT && depth == container;
        return !ended && event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Passes over the element that begins here, with all that is in it. */
    public void skip() {
        int container = depth;
        while (nextIn(container)) {
            // not wanted
        }
    }

    private int advance() {
        try {
            int next = reader.next();
            if (next == XMLStreamConstants.DTD || next == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusalException(Refusal.DOCTYPE);
            }
            return next;
        } catch (XMLStreamException noXml) {
            throw new RefusalException(Refusal.DAMAGED, noXml);
        }
    }

    public boolean atStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean atStart(String name) {
        return atStart() && name().equals(name);
    }

    public boolean atEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean atEnd(String name) {
        return atEnd() && name().equals(name);
    }

    public boolean atText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The name as written, its prefix included. */
    public String qualifiedName() {
        return qualified(reader.getPrefix(), reader.getLocalName());
    }

    /** Namespaces and attributes of the current element as written, by their qualified names. */
    public Map<String, String> attributes() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = Objects.requireNonNullElse(reader.getNamespacePrefix(i), "");
            all.put(
                    prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    Objects.requireNonNullElse(reader.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            all.put(
                    qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return all;
    }

    private static String qualified(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    public String text() {
        return reader.getText();
    }

    /** The value of an attribute of the current element, or an empty string. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
