package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.tables.RowFile;
import nl.opvolgmonitor.api.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The records in the sheets of a table: the first row of a sheet has the headings. A row whose first cell begins with # is left
 * alone, and so is a sheet that is called {@code uitleg}.
 */
final class TableSource implements ImportSource {

    static final String EXPLANATION = "uitleg";

    private final RowFile rows;
    private final Sheets sheets;

    TableSource(RowFile rows, Sheets sheets) {
        this.rows = rows;
        this.sheets = sheets;
    }

    @Override
    public void each(Consumer<ImportItem> items, Consumer<ImportFault> faults) throws IOException {
        var headings = new HashMap<String, Optional<Headings>>();
        rows.each(row -> {
            var heading = headings.get(row.sheet());
            if (isIgnored(row)) {
                return;
            }
            if (heading == null) {
                headings.put(row.sheet(), headings(row, faults));
            } else {
                heading.flatMap(known -> item(known, row, faults)).ifPresent(items);
            }
        });
    }

    private static boolean isIgnored(SheetRow row) {
        var first = row.cells().getFirst();
        return row.sheet().equalsIgnoreCase(EXPLANATION) || (first != null && first.startsWith("#"));
    }

    /** Empty when the sheet cannot be read; then that is its only fault. */
    private Optional<Headings> headings(SheetRow row, Consumer<ImportFault> faults) {
        var form = sheets.named(row.sheet());
        if (form.isEmpty()) {
            faults.accept(fault(row, null, "Het blad «%s» is geen soort record".formatted(row.sheet()), sheetNames()));
            return Optional.empty();
        }
        try {
            return Optional.of(Headings.of(form.get(), row));
        } catch (RowFault wrong) {
            faults.accept(wrong.fault());
            return Optional.empty();
        }
    }

    private String sheetNames() {
        return "Noem het blad (of het CSV-bestand) naar een van deze: "
                + sheets.all().stream().map(SheetForm::name).collect(Collectors.joining(", "));
    }

    private static Optional<ImportItem> item(Headings headings, SheetRow row, Consumer<ImportFault> faults) {
        try {
            return Optional.of(headings.item(row));
        } catch (RowFault wrong) {
            faults.accept(wrong.fault());
            return Optional.empty();
        }
    }

    static ImportFault fault(SheetRow row, @Nullable String column, String sentence, String remedy) {
        return new ImportFault(row.sheet(), row.number(), column, sentence, remedy);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
