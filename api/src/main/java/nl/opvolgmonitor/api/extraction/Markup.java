package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/** What the elements of one XML format mean for the text. Names are local names. */
interface Markup {

    /** Whether the element and all in it is no part of what a reader sees. */
    boolean isSkipped(String element);

    /** Whether words in this element are text. */
    boolean holdsText(String element);

    /** Whether a document may name its document type; nothing in it is read either way. */
    default boolean hasDocumentType() {
        return false;
    }

    void open(XMLStreamReader at, BoundedText text) throws IOException;

    void close(String element, BoundedText text) throws IOException;

    /** Writes words as they stand in the XML. */
    void words(String raw, BoundedText text) throws IOException;
}
