package org.gongyak.document.write.docx;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in the vocabulary of WordprocessingML (ISO/IEC 29500-1); attributes come in pairs of name and value. */
final class Xml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a part of the package with its one outermost element. */
    static void write(OutputStream stream, String root, Content content) {
        try {
            // Encoding it ourselves keeps characters beyond the BMP as they are.
            Xml xml = new Xml(FACTORY.createXMLStreamWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.out.writeStartElement("w:" + root);
            xml.out.writeAttribute("xmlns:w", NAMESPACE);
            content.write(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement("w:" + name);
        attributes(attributes);
        content.write(this);
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement("w:" + name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute("w:" + attributes[i], attributes[i + 1]);
        }
    }

    void text(String text) throws XMLStreamException {
        out.writeStartElement("w:t");
        out.writeAttribute("xml:space", "preserve");
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** What stands within an element. */
    @FunctionalInterface
    interface Content {
        Content NOTHING = xml -> {};

        void write(Xml xml) throws XMLStreamException;
    }
}
