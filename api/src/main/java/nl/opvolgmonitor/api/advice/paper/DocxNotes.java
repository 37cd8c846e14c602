package nl.opvolgmonitor.api.advice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.advice.paper.Reach;

/** The footnotes of a WordprocessingML document, which are a part of their own. */
final class DocxNotes {

    private final List<Run.Note> notes = new ArrayList<>();
    private final DocxLinks links = new DocxLinks();
    private final Reach reach;
    private final DocxPlaces places;

    DocxNotes(Reach reach, DocxPlaces places) {
        this.reach = reach;
        this.places = places;
    }

    /** By which number the text refers to it, from 1. */
    String add(Run.Note note) {
        notes.add(note);
        return String.valueOf(notes.size());
    }

    byte[] bytes() {
        var xml = Xml.begin();
        xml.element("w:footnotes", () -> write(xml), DocxXml.names());
        return xml.bytes();
    }

    /** Only complete after {@link #bytes}. */
    byte[] links() {
        return links.bytes(List.of());
    }

    private void write(Xml xml) {
        rule(xml, "-1", "separator");
        rule(xml, "0", "continuationSeparator");
        var line = new DocxLine(xml, reach, places, links, this);
        IntStream.range(0, notes.size()).forEach(place -> note(line, place));
    }

    private static void rule(Xml xml, String number, String kind) {
        xml.element(
                "w:footnote",
                () -> xml.element("w:p", () -> xml.element("w:r", () -> xml.empty("w:" + kind))),
                "w:type",
                kind,
                "w:id",
                number);
    }

    private void note(DocxLine line, int place) {
        var docx = new DocxXml(line.xml());
        line.xml()
                .element(
                        "w:footnote",
                        () -> docx.paragraph("FootnoteText", () -> {
                            docx.stretch("FootnoteReference", () -> line.xml().empty("w:footnoteRef"));
                            docx.tab();
                            line.write(Wording.withoutNotes(notes.get(place).runs()));
                        }),
                        "w:id",
                        String.valueOf(place + 1));
    }
}
