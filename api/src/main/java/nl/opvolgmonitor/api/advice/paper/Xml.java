package nl.opvolgmonitor.api.advice.paper;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in memory, one element inside the other. Attributes are given as name, value, name, value. */
final class Xml {

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String UNKNOWN_CHARACTER = "\uFFFD";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        out.writeStartDocument("UTF-8", "1.0");
    }

    static Xml begin() {
        try {
            return new Xml();
        } catch (XMLStreamException refused) {
            throw new IllegalStateException(refused);
        }
    }

    void element(String name, Runnable inside, String... attributes) {
        try {
            out.writeStartElement(name);
            write(attributes);
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException refused) {
            throw new IllegalStateException(refused);
        }
    }

    void empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** An element with only text in it. */
    void element(String name, String text, String... attributes) {
        element(name, () -> text(text), attributes);
    }

    /** Characters that XML does not allow are shown as unknown ones. */
    void text(String text) {
        try {
            out.writeCharacters(allowed(text));
        } catch (XMLStreamException refused) {
            throw new IllegalStateException(refused);
        }
    }

    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException refused) {
            throw new IllegalStateException(refused);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (var place = 0; place < attributes.length; place += 2) {
            out.writeAttribute(attributes[place], allowed(attributes[place + 1]));
        }
    }

    private static String allowed(String text) {
        return NOT_ALLOWED.matcher(text).replaceAll(UNKNOWN_CHARACTER);
    }
}
