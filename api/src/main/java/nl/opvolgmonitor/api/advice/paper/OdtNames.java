package nl.opvolgmonitor.api.advice.paper;

/** The name spaces of an OpenDocument text, as attributes of the first element of a part. */
final class OdtNames {

    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String[] ATTRIBUTES = {
        "xmlns:office", OPEN + "office:1.0",
        "xmlns:style", OPEN + "style:1.0",
        "xmlns:text", OPEN + "text:1.0",
        "xmlns:table", OPEN + "table:1.0",
        "xmlns:fo", OPEN + "xsl-fo-compatible:1.0",
        "xmlns:meta", OPEN + "meta:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", "1.3"
    };

    private OdtNames() {}

    static String[] attributes() {
        return ATTRIBUTES.clone();
    }
}
