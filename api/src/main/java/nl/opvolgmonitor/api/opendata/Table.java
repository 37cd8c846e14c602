package nl.opvolgmonitor.api.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table of open data: its file, its Dutch title, its columns, and those that together name a row. */
record Table<R>(String file, String title, List<TableColumn<R>> columns, List<String> primaryKey) {

    /** The table that every key leads to. */
    static final String RECORDS = "records.csv";

    Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
    }

    void writeHeadings(Writer out) throws IOException {
        line(out, columns.stream().map(TableColumn::name).toList());
    }

    void write(Writer out, R row) throws IOException {
        line(out, columns.stream().map(column -> column.text(row)).toList());
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(Table::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    /** As CSV on the Web describes it. */
    Map<String, Object> described() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("columns", columns.stream().map(TableColumn::described).toList());
        schema.put("primaryKey", primaryKey);
        schema.put("foreignKeys", foreignKeys());
        var description = new LinkedHashMap<String, Object>();
        description.put("url", file);
        description.put("dc:title", new TreeMap<>(Map.of("@value", title, "@language", "nl")));
        description.put("tableSchema", schema);
        return description;
    }

    private List<Map<String, Object>> foreignKeys() {
        return columns.stream()
                .filter(column -> column.type() == Datatype.KEY)
                .filter(column -> !(file.equals(RECORDS) && column.name().equals("key")))
                .map(column -> foreignKey(column.name()))
                .toList();
    }

    private static Map<String, Object> foreignKey(String column) {
        var records = new TreeMap<>(Map.of("resource", RECORDS, "columnReference", "key"));
        return new TreeMap<>(Map.of("columnReference", column, "reference", records));
    }
}
