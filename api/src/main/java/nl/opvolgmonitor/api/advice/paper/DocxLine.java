package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.advice.paper.Reach;
import nl.opvolgmonitor.ui.register.Span;

/** Lines of a part of a WordprocessingML document. */
record DocxLine(Xml xml, Reach reach, DocxPlaces places, DocxLinks links, DocxNotes notes) {

    void paragraph(String style, List<Run> runs) {
        docx().paragraph(style, () -> write(runs));
    }

    void write(List<Run> runs) {
        runs.forEach(this::write);
    }

    private void write(Run run) {
        switch (run) {
            case Run.Strong strong -> docx().text("Strong", strong.text());
            case Run.Link link -> link(link);
            case Run.Note note -> note(note);
            case Run.Words words -> docx().text(Wording.of(words));
            case Run.Quoted quoted -> quoted(quoted);
        }
    }

    private void quoted(Run.Quoted quoted) {
        docx().text("“");
        quote(quoted.text());
        docx().text("”");
    }

    /** The words of a document in their own styles. */
    void quote(String text) {
        Span.of(text).forEach(this::span);
    }

    private void span(Span span) {
        switch (span.style()) {
            case PLAIN -> docx().text(span.text());
            case STRONG -> docx().text("Strong", span.text());
            case EMPHASIS -> docx().text("Emphasis", span.text());
            case NOTE -> docx().text("FootnoteReference", span.text());
        }
    }

    private void note(Run.Note note) {
        var number = notes.add(note);
        docx().stretch("FootnoteReference", () -> xml.empty("w:footnoteReference", "w:id", number));
    }

    private void link(Run.Link link) {
        if (Reach.inside(link.address())) {
            inside(link);
            return;
        }
        var address = reach.fromFile(link.address());
        if (address == null) {
            docx().text(link.text());
            return;
        }
        link("r:id", links.add(address), link.text());
    }

    private void inside(Run.Link link) {
        var name = places.name(link.address().substring(1));
        if (name == null) {
            docx().text(link.text());
            return;
        }
        link("w:anchor", name, link.text());
    }

    private void link(String by, String name, String text) {
        xml.element("w:hyperlink", () -> docx().text("Hyperlink", text), by, name);
    }

    private DocxXml docx() {
        return new DocxXml(xml);
    }
}
