package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.opvolgmonitor.api.opendata.Tables.Row;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.EditionRecord;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;

/** A ZIP of tables as CSV (RFC 4180), with a description of them (CSV on the Web) under the name where programs look for it. */
@Singleton
final class CsvTables implements EditionFormat {

    static final String DESCRIPTION = "csv-metadata.json";

    private final EditionReader reader;
    private final Tables tables;
    private final TablesDescription description;

    CsvTables(EditionReader reader, Tables tables, TablesDescription description) {
        this.reader = reader;
        this.tables = tables;
        this.description = description;
    }

    @Override
    public String file() {
        return "register.csv.zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String unpackedType() {
        return "text/csv";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, DESCRIPTION, edition, csv -> csv.write(description.of(edition)));
            table(
                    zip,
                    edition,
                    Tables.RECORDS,
                    csv -> reader.everything(
                            edition, (kind, record) -> Tables.RECORDS.write(csv, new Row<>(record, 1, kind))));
            for (var kind : Kind.values()) {
                var table = tables.of(kind);
                table(
                        zip,
                        edition,
                        table,
                        csv -> reader.ofKind(edition, kind, (each, record) -> table.write(csv, record)));
            }
            parts(zip, edition, PartTables.LINKS, CsvTables::links);
            parts(zip, edition, PartTables.QUOTES, EditionRecord::quotes);
            parts(zip, edition, PartTables.TEXTS, CsvTables::texts);
        }
    }

    private static List<Link> links(EditionRecord record) {
        return record.content() instanceof Linked linked ? linked.links() : List.of();
    }

    private static List<String> texts(EditionRecord record) {
        return record.text() == null ? List.of() : List.of(record.text());
    }

    /** What records have several of. */
    @FunctionalInterface
    private interface Parts<T> {

        List<T> of(EditionRecord record);
    }

    private <T> void parts(ZipOutputStream zip, Edition edition, Table<Row<T>> table, Parts<T> parts)
            throws IOException {
        table(
                zip,
                edition,
                table,
                csv -> reader.everything(edition, (kind, record) -> {
                    var ordinal = 0;
                    for (var part : parts.of(record)) {
                        ordinal++;
                        table.write(csv, new Row<>(record, ordinal, part));
                    }
                }));
    }

    /** Writes one file of the ZIP. */
    @FunctionalInterface
    private interface Writing {

        void to(Writer csv) throws IOException;
    }

    private static void table(ZipOutputStream zip, Edition edition, Table<?> table, Writing rows) throws IOException {
        entry(zip, table.file(), edition, csv -> {
            table.writeHeadings(csv);
            rows.to(csv);
        });
    }

    /** Every file has the time of the edition, so that the bytes say nothing of when they were made. */
    private static void entry(ZipOutputStream zip, String name, Edition edition, Writing content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(edition.publishedAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        var csv = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        content.to(csv);
        csv.flush();
        zip.closeEntry();
    }
}
