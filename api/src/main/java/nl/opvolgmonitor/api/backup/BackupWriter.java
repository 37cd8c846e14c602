package nl.opvolgmonitor.api.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.opvolgmonitor.domain.backup.CopiedTable;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Snapshot;
import nl.opvolgmonitor.domain.backup.TableShape;

/** Writes a backup: an entry for each table, a row on each line as COPY writes it, and then what is in it. */
final class BackupWriter {

    static final String MANIFEST = "manifest.json";

    private static final String EXPLAINED = """
            Dit is een reservekopie van Opvolgmonitor: het hele register, met de bewijsstukken.
            manifest.json zegt wat erin staat; tabellen/ bevat elke tabel zoals COPY van PostgreSQL haar schrijft.
            Controleren zonder database:  ./opvolgmonitor restore BESTAND --check
            Terugzetten op een lege plek: ./opvolgmonitor restore BESTAND --data MAP
            De kopie bevat ook concepten, notities, vertrouwelijke stukken en mailadressen: bewaar haar zo.
            """;

    private final Snapshot snapshot;
    private final BackupProgress progress;
    private final List<CopiedTable> copied = new ArrayList<>();

    BackupWriter(Snapshot snapshot, BackupProgress progress) {
        this.snapshot = snapshot;
        this.progress = progress;
    }

    static String entry(String table) {
        return "tabellen/" + table + ".copy";
    }

    /** Closes what it writes to. */
    Manifest write(OutputStream to, String product) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(to, 1 << 16))) {
            zip.setComment(FileSeal.OPEN);
            put(zip, "LEESMIJ.txt", EXPLAINED.getBytes(StandardCharsets.UTF_8));
            var tables = snapshot.tables();
            for (var table : tables) {
                copied.add(copy(zip, table, tables.size()));
            }
            progress.at(tables.size(), tables.size(), bytesBefore());
            var manifest = manifest(product);
            put(zip, MANIFEST, ManifestJson.of(manifest));
            return manifest;
        }
    }

    private CopiedTable copy(ZipOutputStream zip, TableShape table, int of) throws IOException {
        zip.putNextEntry(new ZipEntry(entry(table.name())));
        var before = bytesBefore();
        var output = new TalliedOutput(zip, bytes -> progress.at(copied.size(), of, before + bytes));
        var rows = snapshot.copy(table, output);
        zip.closeEntry();
        var tally = output.tally();
        return new CopiedTable(table.name(), table.columns(), rows, tally.bytes(), tally.sha256InHex());
    }

    private long bytesBefore() {
        return copied.stream().mapToLong(CopiedTable::bytes).sum();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Manifest manifest(String product) {
        return new Manifest(
                Manifest.FORMAT,
                product,
                snapshot.schema(),
                snapshot.at(),
                snapshot.postgres(),
                snapshot.sealed(),
                snapshot.head().orElse(null),
                List.copyOf(copied));
    }
}
