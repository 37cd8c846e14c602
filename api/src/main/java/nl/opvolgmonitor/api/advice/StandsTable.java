package nl.opvolgmonitor.api.advice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import nl.opvolgmonitor.api.tables.Cell;
import nl.opvolgmonitor.api.tables.TableFile;
import nl.opvolgmonitor.api.tables.TableKind;
import nl.opvolgmonitor.domain.advice.ItemStand;

/** The recommendations of an advice as a table for a spreadsheet, a row each. */
final class StandsTable {

    private static final List<String> HEADINGS = List.of(
            "aanbeveling",
            "tekst",
            "kabinetsreactie",
            "uitvoering volgens het kabinet",
            Told.said("oordeel van de Rapporteur"),
            "afgesloten",
            "volgende termijn",
            "maatregelen",
            "voldaan",
            "verlopen zonder bewijs",
            "zonder termijn",
            "signalen",
            "advies");

    private StandsTable() {}

    static void write(List<ItemStand> stands, OutputStream out) throws IOException {
        try (var table = TableFile.writer(TableKind.CSV, "advies", out)) {
            table.row(HEADINGS.stream().map(Cell::text).toList());
            for (var stand : stands) {
                table.row(row(stand).stream().map(Cell::text).toList());
            }
        }
    }

    private static List<String> row(ItemStand stand) {
        return List.of(
                stand.recommendation().value(),
                stand.text(),
                Told.LABELS.of(stand.response()),
                Told.LABELS.of(stand.implementation()),
                Told.LABELS.of(stand.assessment()),
                stand.closed() ? "ja" : "nee",
                Objects.toString(stand.nextDeadline(), ""),
                Integer.toString(stand.measures()),
                Integer.toString(stand.fulfilled()),
                Integer.toString(stand.overdue()),
                Integer.toString(stand.undated()),
                String.join(" ", Told.rules(stand)),
                stand.advised() == null ? "" : Told.LABELS.of(stand.advised()));
    }
}
