package nl.opvolgmonitor.api.imports;

import java.util.Locale;
import nl.opvolgmonitor.ui.Labels;

/** Reads a value of an enumeration by its name, or by what the pages call it in Dutch. */
final class Choices {

    private static final Labels DUTCH = Labels.dutch();

    private Choices() {}

    static String read(Column column, String text) {
        var name = text.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return column.allowed().stream()
                .filter(allowed -> allowed.equals(name) || text.equalsIgnoreCase(label(column, allowed)))
                .findFirst()
                .orElseThrow(() -> new CellFault(
                        "«%s» is geen waarde van deze kolom".formatted(text),
                        "Kies uit: " + String.join(", ", column.allowed())));
    }

    /** In Dutch; the name itself where the pages have no word for it. */
    static String label(Column column, String name) {
        return DUTCH.find(column.type().getSimpleName() + "." + name).orElse(name);
    }
}
