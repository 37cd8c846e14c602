package nl.opvolgmonitor.api.advice.paper;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;

/** Parts of an office file, to ask things of. */
final class Parts {

    private Parts() {}

    /** @throws AssertionError when it is no XML, with or without name spaces */
    static Document wellFormed(String part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(part)));
        } catch (Exception broken) {
            throw new AssertionError(part, broken);
        }
        return Jsoup.parse(part, "", Parser.xmlParser());
    }
}
