package nl.opvolgmonitor.api.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolgmonitor.api.tables.SheetRow;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet in the order in which a file has them, and the record in each row below; null for no column. */
record Headings(SheetForm form, List<@Nullable Column> columns) {

    private static final String TEMPLATE = "Gebruik de kolommen van het sjabloon; het blad «uitleg» noemt ze";

    static Headings of(SheetForm form, SheetRow row) {
        var columns = new ArrayList<@Nullable Column>();
        for (var cell : row.cells()) {
            columns.add(cell == null || cell.isBlank() ? null : column(form, row, cell, columns));
        }
        if (columns.stream()
                .noneMatch(column -> column != null && column.heading().equals("key"))) {
            throw fault(row, null, "De kolom «key» ontbreekt", TEMPLATE);
        }
        return new Headings(form, columns);
    }

    private static Column column(SheetForm form, SheetRow row, String cell, List<@Nullable Column> before) {
        var column = form.column(cell)
                .orElseThrow(() -> fault(
                        row,
                        cell,
                        "De kolom «%s» bestaat niet op het blad «%s»".formatted(cell, form.name()),
                        TEMPLATE));
        if (before.contains(column)) {
            throw fault(row, cell, "De kolom «%s» staat er twee keer".formatted(cell), "Haal er een weg");
        }
        return column;
    }

    ImportItem item(SheetRow row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var quotes = new TreeMap<Integer, Map<String, Object>>();
        for (int place = 0; place < row.cells().size(); place++) {
            var text = row.cells().get(place);
            if (text != null && !text.isBlank()) {
                put(column(row, place, text), text, row, fields, quotes);
            }
        }
        if (!quotes.isEmpty()) {
            fields.put("quotes", complete(row, quotes));
        }
        return new ImportItem(form.kind(), key(row, fields.get("key")), row.sheet(), row.number(), fields);
    }

    private Column column(SheetRow row, int place, String text) {
        var column = place < columns.size() ? columns.get(place) : null;
        if (column == null) {
            throw fault(row, null, "«%s» staat in een kolom zonder kop".formatted(shortened(text)), TEMPLATE);
        }
        return column;
    }

    private static void put(
            Column column,
            String text,
            SheetRow row,
            Map<String, @Nullable Object> fields,
            Map<Integer, Map<String, Object>> quotes) {
        var value = text.strip().equals(Cells.EMPTIED) ? emptied(column) : read(column, text, row);
        if (column.field().equals("quotes") && value != null) {
            quotes.computeIfAbsent(number(column), which -> new LinkedHashMap<>())
                    .put(part(column), value);
        } else {
            fields.put(column.field(), value);
        }
    }

    private static @Nullable Object emptied(Column column) {
        return switch (column.form()) {
            case TEXTS, LINKS -> List.of();
            default -> null;
        };
    }

    private static Object read(Column column, String text, SheetRow row) {
        try {
            return Cells.read(column, text);
        } catch (CellFault wrong) {
            throw fault(row, column.heading(), String.valueOf(wrong.getMessage()), wrong.remedy());
        }
    }

    private static int number(Column column) {
        var digits = column.heading().replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private static String part(Column column) {
        var dot = column.heading().indexOf('.');
        return dot < 0 ? "text" : column.heading().substring(dot + 1);
    }

    private static List<Map<String, Object>> complete(SheetRow row, Map<Integer, Map<String, Object>> quotes) {
        if (quotes.values().stream().anyMatch(quote -> !quote.containsKey("text"))) {
            throw fault(
                    row,
                    "quote",
                    "Bij een citaat ontbreken de woorden",
                    "Vul de kolom «evidence» in, of laat de rest leeg");
        }
        return List.copyOf(quotes.values());
    }

    private static Key key(SheetRow row, @Nullable Object text) {
        if (text == null) {
            throw fault(
                    row, "key", "De sleutel ontbreekt", "Geef het record een sleutel, bijvoorbeeld kst-31015-221/m2");
        }
        try {
            return new Key(text.toString());
        } catch (InvalidContent unfit) {
            throw fault(row, "key", String.valueOf(unfit.getMessage()), "Kies een andere sleutel");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static RowFault fault(SheetRow row, @Nullable String column, String sentence, String remedy) {
        return new RowFault(TableSource.fault(row, column, sentence, remedy));
    }
}
