package nl.opvolgmonitor.api.advice.paper;

/** The words of WordprocessingML that recur: paragraphs, stretches of text in one style, fields. */
record DocxXml(Xml xml) {

    private static final String[] NAMES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    /** The name spaces, as attributes of the first element of a part. */
    static String[] names() {
        return NAMES.clone();
    }

    void paragraph(String style, Runnable inside) {
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> value("w:pStyle", style));
            inside.run();
        });
    }

    void text(String text) {
        xml.element("w:r", () -> written(text));
    }

    void text(String style, String text) {
        stretch(style, () -> written(text));
    }

    void stretch(String style, Runnable inside) {
        xml.element("w:r", () -> {
            xml.element("w:rPr", () -> value("w:rStyle", style));
            inside.run();
        });
    }

    void tab() {
        xml.element("w:r", () -> xml.empty("w:tab"));
    }

    /** An element that only has a value. */
    void value(String name, String value) {
        xml.empty(name, "w:val", value);
    }

    void beginField(String code) {
        mark("begin");
        xml.element("w:r", () -> xml.element("w:instrText", " " + code + " ", "xml:space", "preserve"));
        mark("separate");
    }

    void endField() {
        mark("end");
    }

    private void mark(String place) {
        xml.element("w:r", () -> xml.empty("w:fldChar", "w:fldCharType", place));
    }

    private void written(String text) {
        xml.element("w:t", text, "xml:space", "preserve");
    }
}
