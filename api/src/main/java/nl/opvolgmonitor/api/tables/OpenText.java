package nl.opvolgmonitor.api.tables;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the lines of a text as paragraphs. Spaces that would be read as one, and tabs, are elements of their own there. */
final class OpenText {

    /** What XML 1.0 cannot hold, such as the form feed that a text from a PDF may have. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern SPACING = Pattern.compile("\\t|^ +| {2,}| +$");

    private final XMLStreamWriter xml;

    OpenText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(String text) throws XMLStreamException {
        for (var line : UNFIT.matcher(text).replaceAll(" ").split("\\R", -1)) {
            xml.writeStartElement("text:p");
            line(line);
            xml.writeEndElement();
        }
    }

    private void line(String line) throws XMLStreamException {
        var spacing = SPACING.matcher(line);
        var from = 0;
        while (spacing.find()) {
            xml.writeCharacters(line.substring(from, spacing.start()));
            space(spacing.group());
            from = spacing.end();
        }
        xml.writeCharacters(line.substring(from));
    }

    private void space(String space) throws XMLStreamException {
        if (space.equals("\t")) {
            xml.writeEmptyElement("text:tab");
        } else {
            xml.writeEmptyElement("text:s");
            xml.writeAttribute("text:c", String.valueOf(space.length()));
        }
    }
}
