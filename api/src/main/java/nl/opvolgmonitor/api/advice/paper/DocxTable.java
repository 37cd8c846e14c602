package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** One table of a WordprocessingML document, as wide as the text. */
final class DocxTable {

    /** In twentieths of a point: A4 without the margins. */
    static final int WIDTH = 9298;

    private final DocxLine line;
    private final Xml xml;
    private final Table table;
    private final List<Integer> widths;

    DocxTable(DocxLine line, Table table) {
        this.line = line;
        this.xml = line.xml();
        this.table = table;
        this.widths = ColumnWidths.of(table, WIDTH);
    }

    void write() {
        line.paragraph("Caption", List.of(new Run.Words(table.caption())));
        xml.element("w:tbl", () -> {
            xml.element("w:tblPr", this::looks);
            xml.element(
                    "w:tblGrid", () -> widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width))));
            xml.element("w:tr", this::heads);
            table.rows().forEach(cells -> xml.element("w:tr", () -> row(cells)));
        });
    }

    private void looks() {
        value("w:tblStyle", "Register");
        xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "04A0", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1");
        value("w:tblCaption", table.caption());
    }

    /** Repeated on each page. */
    private void heads() {
        xml.element("w:trPr", () -> {
            xml.empty("w:cantSplit");
            xml.empty("w:tblHeader");
        });
        for (var column = 0; column < widths.size(); column++) {
            cell(column, "TableHeading", List.of(new Run.Words(table.heads().get(column))));
        }
    }

    private void row(List<List<Run>> cells) {
        xml.element("w:trPr", () -> xml.empty("w:cantSplit"));
        for (var column = 0; column < cells.size(); column++) {
            cell(column, column == 0 ? "TableRowHeading" : "TableContents", cells.get(column));
        }
    }

    private void cell(int column, String style, List<Run> runs) {
        var width = String.valueOf(widths.get(column));
        xml.element("w:tc", () -> {
            xml.element("w:tcPr", () -> xml.empty("w:tcW", "w:w", width, "w:type", "dxa"));
            line.paragraph(style, runs);
        });
    }

    private void value(String name, String value) {
        new DocxXml(xml).value(name, value);
    }
}
