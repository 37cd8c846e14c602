package nl.opvolgmonitor.api.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of docs/import.md that follows from the records of the domain. */
final class Manual {

    private static final Set<String> EVERYWHERE = Set.of(
            "key",
            "effective",
            "links",
            "internalNote",
            "evidence",
            "evidence.document",
            "evidence.line",
            "evidence.footnote",
            "evidence.role");

    private Manual() {}

    static String of(Sheets sheets) {
        return sheets.all().stream().map(Manual::sheet).collect(Collectors.joining("\n"));
    }

    private static String sheet(SheetForm sheet) {
        var rows = sheet.columns().stream()
                .filter(column -> !EVERYWHERE.contains(column.heading()))
                .map(Manual::row)
                .collect(Collectors.joining());
        return "### `%s`\n\n| kolom | nodig | vorm |\n|---|---|---|\n%s".formatted(sheet.name(), rows);
    }

    private static String row(Column column) {
        return "| `%s` | %s | %s |\n".formatted(column.heading(), column.needed() ? "ja" : "", form(column));
    }

    private static String form(Column column) {
        List<String> allowed = column.allowed();
        return allowed.isEmpty() ? column.form().dutch().replace("|", "\\|") : String.join(", ", allowed);
    }
}
