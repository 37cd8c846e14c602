package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.tables.Cell;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Links;

/**
 * A column of a file: its heading, the way to its value in the answer, and how the value is written: {@code text},
 * {@code day}, {@code number}, {@code truth}, {@code address} (of the record with that key), {@code theme}, {@code targetGroup}, or the name of an enum of the
 * schema, whose Dutch word is written. Several values stand behind each other with a semicolon.
 */
record DownloadColumn(String heading, List<String> path, String form) {

    private static final String BETWEEN = "; ";

    Cell cell(JsonNode row, Download download) {
        var texts = values(row, path).map(value -> text(value, download)).filter(text -> !text.isEmpty());
        return new Cell(type(), texts.distinct().collect(Collectors.joining(BETWEEN)));
    }

    private Cell.Type type() {
        return switch (form) {
            case "day" -> Cell.Type.DAY;
            case "number" -> Cell.Type.NUMBER;
            default -> Cell.Type.TEXT;
        };
    }

    private String text(JsonNode value, Download download) {
        return switch (form) {
            case "text", "day", "number" -> value.asText();
            case "truth" -> value.asBoolean() ? "ja" : "nee";
            case "theme" -> download.names().theme(value.asText());
            case "targetGroup" -> download.names().targetGroup(value.asText());
            case "address" -> download.origin() + Links.permanent(value.asText());
            default -> Labels.dutch().of(form + "." + value.asText());
        };
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return node.valueStream().flatMap(each -> values(each, path));
        }
        if (path.isEmpty() || node.isMissingNode() || node.isNull()) {
            return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
        }
        return values(node.path(path.getFirst()), path.subList(1, path.size()));
    }
}
