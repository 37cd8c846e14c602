package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.advice.paper.Article;
import nl.opvolgmonitor.ui.advice.paper.Chapter;
import nl.opvolgmonitor.ui.advice.paper.Reach;

/** The text itself of an OpenDocument text. */
final class OdtText {

    private final Paper paper;
    private final Xml xml = Xml.begin();
    private final OdtLine line;
    private final OdtTables tables;

    OdtText(Paper paper, String site) {
        this.paper = paper;
        this.line = new OdtLine(xml, new Reach(site));
        this.tables = new OdtTables(xml, line);
    }

    byte[] bytes() {
        xml.element("office:document-content", this::parts, OdtNames.attributes());
        return xml.bytes();
    }

    private void parts() {
        xml.element("office:automatic-styles", () -> tables.styles(paper.blocks()));
        xml.element("office:body", () -> xml.element("office:text", this::text));
    }

    private void text() {
        line.paragraph("Title", List.of(new Run.Words(paper.title())));
        paper.about().forEach(this::fact);
        contents();
        paper.blocks().forEach(this::block);
    }

    private void contents() {
        var shown = Chapter.shown(paper);
        if (!shown.isEmpty()) {
            new OdtContents(xml, shown).write();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> line.paragraph("Text_20_body", paragraph.runs());
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts.facts().forEach(this::fact);
            case Block.Table table -> tables.write(table);
        }
    }

    private void heading(Block.Heading heading) {
        xml.element(
                "text:h",
                () -> named(heading),
                "text:style-name",
                "Heading_20_" + heading.level(),
                "text:outline-level",
                String.valueOf(heading.level()));
    }

    private void named(Block.Heading heading) {
        xml.empty("text:bookmark-start", "text:name", heading.id());
        xml.text(heading.text());
        xml.empty("text:bookmark-end", "text:name", heading.id());
    }

    private void quotation(Block.Quotation quotation) {
        Article.paragraphs(quotation)
                .forEach(words -> xml.element("text:p", () -> line.quote(words), "text:style-name", "Quotations"));
        if (!quotation.source().isEmpty()) {
            line.paragraph("Source", quotation.source());
        }
    }

    private void bullets(Block.Bullets bullets) {
        xml.element("text:list", () -> bullets.items().forEach(this::bullet), "text:style-name", "Bullets");
    }

    private void bullet(List<Run> item) {
        xml.element("text:list-item", () -> line.paragraph("List_20_Bullet", item));
    }

    private void fact(Fact fact) {
        xml.element("text:p", () -> told(fact), "text:style-name", "Fact");
    }

    private void told(Fact fact) {
        line.strong(fact.name());
        xml.empty("text:tab");
        line.write(fact.value());
    }
}
