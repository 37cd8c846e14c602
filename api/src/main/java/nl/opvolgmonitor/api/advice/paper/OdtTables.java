package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** The tables of an OpenDocument text. It numbers them, so it is used for one text. */
final class OdtTables {

    private static final String LINE = "0.5pt solid #d7dcd7";
    private static final String PADDING = "fo:padding";
    private static final int WHOLE = 1000;

    private final Xml xml;
    private final OdtLine line;
    private int written;

    OdtTables(Xml xml, OdtLine line) {
        this.xml = xml;
        this.line = line;
    }

    /** What the tables among the blocks look like; stands before the text. */
    void styles(List<Block> blocks) {
        looks();
        var tables = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        IntStream.range(0, tables.size()).forEach(place -> columns(place + 1, tables.get(place)));
    }

    private void looks() {
        style("Tabel", "table", "style:width", "16.4cm", "table:align", "margins", "fo:margin-bottom", "0.3cm");
        style("Rij", "table-row", "fo:keep-together", "always");
        style(
                "Kop",
                "table-cell",
                PADDING,
                "0.12cm",
                "fo:background-color",
                "#eef1ee",
                "fo:border-bottom",
                "1pt solid #17494a");
        style("Cel", "table-cell", PADDING, "0.12cm", "fo:border-bottom", LINE);
    }

    private void columns(int number, Table table) {
        var widths = ColumnWidths.of(table, WHOLE);
        for (var column = 0; column < widths.size(); column++) {
            style(name(number, column), "table-column", "style:rel-column-width", widths.get(column) + "*");
        }
    }

    private void style(String name, String family, String... properties) {
        xml.element(
                "style:style",
                () -> xml.empty("style:" + family + "-properties", properties),
                "style:name",
                name,
                "style:family",
                family);
    }

    void write(Table table) {
        written++;
        var number = written;
        line.paragraph("Table", List.of(new Run.Words(table.caption())));
        xml.element(
                "table:table", () -> parts(number, table), "table:name", "Tabel" + number, "table:style-name", "Tabel");
    }

    private void parts(int number, Table table) {
        xml.element("table:title", table.caption());
        IntStream.range(0, table.heads().size())
                .forEach(column -> xml.empty("table:table-column", "table:style-name", name(number, column)));
        xml.element("table:table-header-rows", () -> row(() -> table.heads().forEach(this::head)));
        table.rows().forEach(cells -> row(() -> row(cells)));
    }

    private void row(Runnable cells) {
        xml.element("table:table-row", cells, "table:style-name", "Rij");
    }

    private void head(String text) {
        cell("Kop", "Table_20_Heading", List.of(new Run.Words(text)));
    }

    private void row(List<List<Run>> cells) {
        for (var column = 0; column < cells.size(); column++) {
            cell("Cel", column == 0 ? "Table_20_Row_20_Heading" : "Table_20_Contents", cells.get(column));
        }
    }

    private void cell(String style, String paragraph, List<Run> runs) {
        xml.element(
                "table:table-cell",
                () -> line.paragraph(paragraph, runs),
                "table:style-name",
                style,
                "office:value-type",
                "string");
    }

    private static String name(int table, int column) {
        return "Tabel" + table + "." + (column + 1);
    }
}
