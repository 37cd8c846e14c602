package nl.opvolgmonitor.api.observation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with its local name, whatever its prefix: the source is not steady in prefixes. No document type is
 * accepted, so there are no entities to expand or to fetch.
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final int DEPTH = 50;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static XmlElement read(byte[] bytes) throws IOException {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw new IOException("A document type in the XML");
                }
            }
            var root = element(reader, 0);
            mustEnd(reader);
            return root;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void mustEnd(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException, IOException {
        if (depth > DEPTH) {
            throw new IOException("XML too deep");
        }
        var name = reader.getLocalName();
        var attributes = attributes(reader);
        var children = new ArrayList<XmlElement>();
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                children.add(element(reader, depth + 1));
            } else if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, attributes, text.toString(), children);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    /** Empty when it is missing or blank. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
    }

    boolean says(String attribute) {
        return attribute(attribute).filter("true"::equalsIgnoreCase).isPresent();
    }
}
