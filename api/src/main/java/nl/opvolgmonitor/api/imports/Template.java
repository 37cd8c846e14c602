package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.tables.Grid;
import nl.opvolgmonitor.api.tables.TableFile;

/** The empty table to fill in: a sheet for each kind, made from the records of the domain, and a sheet that explains them. */
@Singleton
final class Template {

    private static final List<String> EXPLAINED =
            List.of("blad", "kolom", "nodig bij een nieuw record", "vorm", "waarden");

    private final Sheets sheets;

    Template(Sheets sheets) {
        this.sheets = sheets;
    }

    /** By its extension: .ods, .xlsx, or .csv for the kind that the file is called after. */
    void write(Path file) {
        var name = String.valueOf(file.getFileName());
        var table = table(name)
                .orElseThrow(() -> new StartRefused(
                        "Noem het sjabloon iets.ods of iets.xlsx, of voor één soort naar die soort, bijvoorbeeld"
                                + " recommendation.csv."));
        try (var out = Files.newOutputStream(file)) {
            table.to(out);
        } catch (IOException refused) {
            throw new StartRefused("Het sjabloon is niet te schrijven in %s.", file);
        }
        System.out.println("Sjabloon: " + file);
    }

    /** Empty when there is none of this name. */
    Optional<Written> table(String name) {
        var dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "ods" -> Optional.of(out -> TableFile.ods(grids(), out));
            case "xlsx" -> Optional.of(out -> TableFile.xlsx(grids(), out));
            case "csv" -> sheets.named(name.substring(0, dot)).map(sheet -> out -> TableFile.csv(grid(sheet), out));
            default -> Optional.empty();
        };
    }

    private List<Grid> grids() {
        return Stream.concat(
                        Stream.of(new Grid(TableSource.EXPLANATION, explanation())),
                        sheets.all().stream().map(Template::grid))
                .toList();
    }

    private List<List<String>> explanation() {
        var rows = new ArrayList<List<String>>();
        rows.add(EXPLAINED);
        for (var sheet : sheets.all()) {
            sheet.columns()
                    .forEach(column -> rows.add(List.of(
                            sheet.name(),
                            column.heading(),
                            column.needed() ? "ja" : "nee",
                            column.form().dutch(),
                            String.join(", ", column.allowed()))));
        }
        return rows;
    }

    private static Grid grid(SheetForm sheet) {
        var columns = sheet.columns();
        return new Grid(
                sheet.name(),
                List.of(
                        columns.stream().map(Column::heading).toList(),
                        columns.stream().map(Template::hint).toList()));
    }

    /** The row of hints begins with #, so that it is no record. */
    private static String hint(Column column) {
        var hint = (column.needed() ? "nodig: " : "") + column.form().dutch();
        return column.heading().equals("key") ? "# " + hint : hint;
    }

    /** A table on its way out. */
    @FunctionalInterface
    interface Written {

        void to(OutputStream out) throws IOException;
    }
}
