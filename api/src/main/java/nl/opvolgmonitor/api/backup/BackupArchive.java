package nl.opvolgmonitor.api.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.backup.Contents;
import nl.opvolgmonitor.domain.backup.CopiedTable;
import nl.opvolgmonitor.domain.backup.Manifest;

/** A backup that is whole, of a form that this program knows. Anything else is refused with a sentence. */
final class BackupArchive implements Contents, AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupArchive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupArchive open(Path file) {
        try {
            mustBeWhole(file);
            return opened(file);
        } catch (IOException unreadable) {
            throw new StartRefused("%s is niet te lezen: %s", file, unreadable.getMessage());
        }
    }

    private static void mustBeWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("%s is er niet, of is geen bestand.", file);
        }
        if (!FileSeal.holds(file)) {
            throw new StartRefused(
                    "%s is geen hele reservekopie: het bestand is beschadigd, afgebroken of iets anders.", file);
        }
    }

    private static BackupArchive opened(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            return new BackupArchive(zip, manifest(zip, file));
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        try (var json = entry(zip, BackupWriter.MANIFEST)) {
            var manifest = ManifestJson.read(json);
            if (manifest.format() < 1 || manifest.format() > Manifest.FORMAT) {
                throw new StartRefused(
                        "%s is geschreven in vorm %d en dit programma kent tot en met vorm %d; gebruik een nieuwere versie.",
                        file, manifest.format(), Manifest.FORMAT);
            }
            return manifest;
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " ontbreekt");
        }
        return zip.getInputStream(entry);
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public InputStream rowsOf(CopiedTable table) throws IOException {
        return new CheckedRows(entry(zip, BackupWriter.entry(table.name())), table);
    }

    /** Reads every row of every table. */
    void check(BackupProgress progress) {
        var bytes = 0L;
        var done = 0;
        for (var table : manifest.tables()) {
            progress.at(done++, manifest.tables().size(), bytes);
            check(table);
            bytes += table.bytes();
        }
        progress.at(done, done, bytes);
    }

    private void check(CopiedTable table) {
        try (var rows = rowsOf(table)) {
            rows.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new StartRefused("De reservekopie klopt niet: %s.", broken.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException onlyRead) {
            throw new IllegalStateException(onlyRead);
        }
    }
}
