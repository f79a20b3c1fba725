package org.gongyak.document.read.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only place that makes XML readers: no document type definition, no entity of its own, no other file, no bottomless nesting. */
final class HardenedXml {
    /** Twenty nested tables take about 180; drawings add a few. */
    private static final int DEEPEST = 1_000;

    private HardenedXml() {}

    static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory.createXMLStreamReader(bytes);
    }
}
