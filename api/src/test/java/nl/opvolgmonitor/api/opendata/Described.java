package nl.opvolgmonitor.api.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Holds tables against their description, as a validator of CSV on the Web does: headings, types, formats, keys, references. */
final class Described {

    private static final Map<String, Consumer<String>> READERS = Map.of(
            "string", text -> {},
            "integer", Long::parseLong,
            "decimal", BigDecimal::new,
            "boolean", text -> require(Set.of("true", "false").contains(text), text),
            "date", LocalDate::parse,
            "dateTime", Instant::parse);

    private final JsonNode description;
    private final Map<String, List<List<String>>> tables;
    private final List<String> faults = new ArrayList<>();

    Described(JsonNode description, Map<String, List<List<String>>> tables) {
        this.description = description;
        this.tables = tables;
    }

    List<String> faults() {
        description.get("tables").forEach(this::table);
        return faults;
    }

    private void table(JsonNode table) {
        var file = table.get("url").asText();
        var rows = tables.get(file);
        var columns = table.at("/tableSchema/columns").valueStream().toList();
        var names = columns.stream().map(column -> column.get("name").asText()).toList();
        if (rows == null || !rows.getFirst().equals(names)) {
            faults.add(file + ": headings");
            return;
        }
        for (var row : rows.subList(1, rows.size())) {
            for (int place = 0; place < columns.size(); place++) {
                cell(file, columns.get(place), row.get(place));
            }
        }
        keys(file, table.get("tableSchema"), names, rows);
    }

    private void cell(String file, JsonNode column, String text) {
        if (text.isEmpty()) {
            if (column.path("required").asBoolean()) {
                faults.add(file + ": empty " + column);
            }
            return;
        }
        var type = column.get("datatype");
        try {
            READERS.get(type.isTextual() ? type.asText() : type.get("base").asText())
                    .accept(text);
            require(!type.has("format") || text.matches(type.get("format").asText()), text);
        } catch (RuntimeException wrong) {
            faults.add(file + ": " + column.get("name") + " " + text);
        }
    }

    private void keys(String file, JsonNode schema, List<String> names, List<List<String>> rows) {
        var key = schema.get("primaryKey").valueStream().map(JsonNode::asText).toList();
        var seen = new HashSet<List<String>>();
        for (var row : rows.subList(1, rows.size())) {
            if (!seen.add(key.stream().map(name -> row.get(names.indexOf(name))).toList())) {
                faults.add(file + ": twice " + row);
            }
        }
        schema.get("foreignKeys").forEach(foreign -> references(file, foreign, names, rows));
    }

    private void references(String file, JsonNode foreign, List<String> names, List<List<String>> rows) {
        var column = names.indexOf(foreign.get("columnReference").asText());
        var to = tables.get(foreign.at("/reference/resource").asText());
        var place =
                to.getFirst().indexOf(foreign.at("/reference/columnReference").asText());
        var known = to.stream().map(row -> row.get(place)).collect(Collectors.toSet());
        rows.stream()
                .skip(1)
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty() && !known.contains(value))
                .forEach(value -> faults.add(file + ": leads nowhere " + value));
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }
}
