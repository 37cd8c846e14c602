package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.advice.paper.Reach;
import nl.opvolgmonitor.ui.register.Span;

/** Lines of an OpenDocument text. It numbers the footnotes, so it is used for one text. */
final class OdtLine {

    private final Xml xml;
    private final Reach reach;
    private int notes;

    OdtLine(Xml xml, Reach reach) {
        this.xml = xml;
        this.reach = reach;
    }

    void paragraph(String style, List<Run> runs) {
        xml.element("text:p", () -> write(runs), "text:style-name", style);
    }

    void write(List<Run> runs) {
        runs.forEach(this::write);
    }

    void strong(String text) {
        xml.element("text:span", text, "text:style-name", "Strong_20_Emphasis");
    }

    private void write(Run run) {
        switch (run) {
            case Run.Strong strong -> strong(strong.text());
            case Run.Link link -> link(link);
            case Run.Note note -> note(note);
            case Run.Words words -> xml.text(Wording.of(words));
            case Run.Quoted quoted -> quoted(quoted);
        }
    }

    private void quoted(Run.Quoted quoted) {
        xml.text("“");
        quote(quoted.text());
        xml.text("”");
    }

    /** The words of a document in their own styles. */
    void quote(String text) {
        Span.of(text).forEach(this::span);
    }

    private void span(Span span) {
        switch (span.style()) {
            case PLAIN -> xml.text(span.text());
            case STRONG -> strong(span.text());
            case EMPHASIS -> xml.element("text:span", span.text(), "text:style-name", "Emphasis");
            case NOTE -> xml.element("text:span", span.text(), "text:style-name", "Footnote_20_anchor");
        }
    }

    private void link(Run.Link link) {
        var address = reach.fromFile(link.address());
        if (address == null) {
            xml.text(link.text());
            return;
        }
        xml.element(
                "text:a",
                () -> xml.element("text:span", link.text(), "text:style-name", "Internet_20_link"),
                "xlink:type",
                "simple",
                "xlink:href",
                address);
    }

    private void note(Run.Note note) {
        notes++;
        var number = String.valueOf(notes);
        xml.element("text:note", () -> note(number, note), "text:id", "ftn" + number, "text:note-class", "footnote");
    }

    private void note(String number, Run.Note note) {
        xml.element("text:note-citation", number);
        xml.element("text:note-body", () -> paragraph("Footnote", Wording.withoutNotes(note.runs())));
    }
}
