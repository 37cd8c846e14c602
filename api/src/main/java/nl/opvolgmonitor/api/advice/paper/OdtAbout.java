package nl.opvolgmonitor.api.advice.paper;

import nl.opvolgmonitor.domain.advice.paper.Paper;

/** What an OpenDocument text tells about itself. */
record OdtAbout(Paper paper, String site) {

    byte[] bytes() {
        var xml = Xml.begin();
        xml.element("office:document-meta", () -> xml.element("office:meta", () -> tell(xml)), OdtNames.attributes());
        return xml.bytes();
    }

    private void tell(Xml xml) {
        var midnight = paper.day() + "T00:00:00";
        xml.element("meta:generator", "Opvolgmonitor");
        xml.element("dc:title", paper.title());
        xml.element("meta:creation-date", midnight);
        xml.element("dc:date", midnight);
        xml.element("dc:language", "nl-NL");
        xml.element("meta:user-defined", site + paper.identifier(), "meta:name", "Identifier");
    }
}
