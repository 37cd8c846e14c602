package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;

/**
 * The table of contents of a WordprocessingML document, filled in. On which page a chapter is, only a word processor knows: Word adds
 * it when the reader updates the table.
 */
record DocxContents(Xml xml, DocxPlaces places, List<Heading> shown) {

    void write() {
        xml.element("w:sdt", () -> {
            xml.element("w:sdtPr", () -> xml.element("w:docPartObj", this::kind));
            xml.element("w:sdtContent", this::filled);
        });
    }

    private void kind() {
        docx().value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique");
    }

    private void filled() {
        docx().paragraph("TOCHeading", () -> docx().text("Inhoud"));
        shown.forEach(this::entry);
    }

    /** The field begins in the first entry and ends in the last, so that there is no empty line around it. */
    private void entry(Heading heading) {
        docx().paragraph("TOC" + heading.level(), () -> {
            if (heading.equals(shown.getFirst())) {
                docx().beginField("TOC \\o \"1-2\" \\h \\z \\u");
            }
            xml.element(
                    "w:hyperlink",
                    () -> docx().text(heading.text()),
                    "w:anchor",
                    String.valueOf(places.name(heading.id())));
            if (heading.equals(shown.getLast())) {
                docx().endField();
            }
        });
    }

    private DocxXml docx() {
        return new DocxXml(xml);
    }
}
