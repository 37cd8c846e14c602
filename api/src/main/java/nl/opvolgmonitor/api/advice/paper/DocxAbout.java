package nl.opvolgmonitor.api.advice.paper;

import nl.opvolgmonitor.domain.advice.paper.Paper;

/** What a WordprocessingML document tells about itself, in its properties and above its pages. */
record DocxAbout(Paper paper, String site) {

    byte[] properties() {
        var xml = Xml.begin();
        xml.element(
                "cp:coreProperties",
                () -> tell(xml),
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        return xml.bytes();
    }

    private void tell(Xml xml) {
        var midnight = paper.day() + "T00:00:00Z";
        xml.element("dc:title", paper.title());
        xml.element("dc:identifier", site + paper.identifier());
        xml.element("dc:language", "nl-NL");
        xml.element("dcterms:created", midnight, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", midnight, "xsi:type", "dcterms:W3CDTF");
    }

    byte[] header() {
        var xml = Xml.begin();
        xml.element(
                "w:hdr",
                () -> new DocxXml(xml).paragraph("Header", () -> new DocxXml(xml).text(paper.title())),
                DocxXml.names());
        return xml.bytes();
    }
}
