package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.advice.paper.Article;
import nl.opvolgmonitor.ui.advice.paper.Chapter;
import nl.opvolgmonitor.ui.advice.paper.Reach;

/** The text itself of a WordprocessingML document, and what its parts refer to. Ask {@link #bytes} and {@link #notes} before the links. */
final class DocxText {

    private static final List<String> PARTS =
            List.of("styles", "settings", "numbering", "fontTable", "footnotes", "header", "header-first", "footer");

    /** In twentieths of a point. */
    private static final String[] MARGINS = {
        "w:top",
        "1361",
        "w:right",
        "1304",
        "w:bottom",
        "1361",
        "w:left",
        "1304",
        "w:header",
        "737",
        "w:footer",
        "737",
        "w:gutter",
        "0"
    };

    private final Paper paper;
    private final Xml xml = Xml.begin();
    private final DocxXml docx = new DocxXml(xml);
    private final DocxPlaces places;
    private final DocxLinks links = new DocxLinks();
    private final DocxNotes notes;
    private final DocxLine line;

    DocxText(Paper paper, String site) {
        this.paper = paper;
        this.places = new DocxPlaces(paper);
        this.notes = new DocxNotes(new Reach(site), places);
        this.line = new DocxLine(xml, new Reach(site), places, links, notes);
    }

    byte[] bytes() {
        xml.element("w:document", () -> xml.element("w:body", this::body), DocxXml.names());
        return xml.bytes();
    }

    byte[] notes() {
        return notes.bytes();
    }

    byte[] links() {
        return links.bytes(PARTS);
    }

    byte[] linksOfNotes() {
        return notes.links();
    }

    private void body() {
        line.paragraph("Title", List.of(new Run.Words(paper.title())));
        paper.about().forEach(this::fact);
        contents();
        paper.blocks().forEach(this::block);
        xml.element("w:sectPr", this::sheet);
    }

    private void contents() {
        var shown = Chapter.shown(paper);
        if (!shown.isEmpty()) {
            new DocxContents(xml, places, shown).write();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> line.paragraph("BodyText", paragraph.runs());
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Bullets bullets -> bullets.items().forEach(item -> line.paragraph("ListBullet", item));
            case Block.Facts facts -> facts.facts().forEach(this::fact);
            case Block.Table table -> new DocxTable(line, table).write();
        }
    }

    private void heading(Block.Heading heading) {
        var number = places.number(heading.id());
        docx.paragraph("Heading" + heading.level(), () -> {
            xml.empty("w:bookmarkStart", "w:id", number, "w:name", String.valueOf(places.name(heading.id())));
            docx.text(heading.text());
            xml.empty("w:bookmarkEnd", "w:id", number);
        });
    }

    private void quotation(Block.Quotation quotation) {
        Article.paragraphs(quotation).forEach(words -> docx.paragraph("Quote", () -> line.quote(words)));
        if (!quotation.source().isEmpty()) {
            line.paragraph("Source", quotation.source());
        }
    }

    private void fact(Fact fact) {
        docx.paragraph("Fact", () -> {
            docx.text("Strong", fact.name());
            docx.tab();
            line.write(fact.value());
        });
    }

    private void sheet() {
        margin("header", "default", "header");
        margin("header", "first", "header-first");
        margin("footer", "default", "footer");
        margin("footer", "first", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", MARGINS);
        xml.empty("w:titlePg");
    }

    private void margin(String place, String sheets, String part) {
        xml.empty("w:" + place + "Reference", "w:type", sheets, "r:id", part);
    }
}
