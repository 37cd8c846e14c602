package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads text out of XML as a stream. No document type, so no entities: neither expanded nor fetched. */
final class XmlText {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final int DEPTH = 2_000;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private final Markup markup;
    private final BoundedText text;
    private int depth;
    private int skipping;
    private int holding;

    private XmlText(Markup markup, BoundedText text) {
        this.markup = markup;
        this.text = text;
    }

    static void read(InputStream xml, Markup markup, BoundedText text) throws IOException {
        try {
            new XmlText(markup, text).read(XML.createXMLStreamReader(xml));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read(XMLStreamReader at) throws XMLStreamException, IOException {
        while (at.hasNext()) {
            switch (at.next()) {
                case XMLStreamConstants.DTD -> documentType();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("An entity in the XML");
                case XMLStreamConstants.START_ELEMENT -> open(at);
                case XMLStreamConstants.END_ELEMENT -> close(at.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words(at);
                default -> {}
            }
        }
    }

    private void documentType() throws IOException {
        if (!markup.hasDocumentType()) {
            throw new IOException("A document type in the XML");
        }
    }

    private void open(XMLStreamReader at) throws IOException {
        if (++depth > DEPTH) {
            throw new IOException("XML too deep");
        }
        if (skipping > 0 || markup.isSkipped(at.getLocalName())) {
            skipping++;
            return;
        }
        holding += markup.holdsText(at.getLocalName()) ? 1 : 0;
        markup.open(at, text);
    }

    private void close(String element) throws IOException {
        depth--;
        if (skipping > 0) {
            skipping--;
            return;
        }
        holding -= markup.holdsText(element) ? 1 : 0;
        markup.close(element, text);
    }

    private void words(XMLStreamReader at) throws IOException {
        if (skipping == 0 && holding > 0) {
            markup.words(at.getText(), text);
        }
    }
}
