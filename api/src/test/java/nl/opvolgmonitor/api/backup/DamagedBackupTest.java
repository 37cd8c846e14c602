package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.backup.Misfit;
import nl.opvolgmonitor.domain.backup.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a whole backup that this program knows is refused, and leaves nothing. */
class DamagedBackupTest {

    @TempDir
    static Path folder;

    private static Ground ground;
    private static Path backup;

    @BeforeAll
    static void makesOne() {
        try (var filled = new Ground()) {
            filled.application(true).close();
            backup = folder.resolve("kopie.zip");
            filled.task("backup", backup.toString());
        }
        ground = new Ground();
    }

    @AfterAll
    static void close() {
        ground.close();
    }

    @Test
    void isRefusedWhereverAByteIsBroken() throws IOException {
        var whole = Files.readAllBytes(backup);
        var step = whole.length / 150;
        var places = IntStream.concat(
                IntStream.iterate(0, at -> at < whole.length, at -> at + step),
                IntStream.range(whole.length - 120, whole.length));
        var file = folder.resolve("beschadigd.zip");

        places.forEach(place -> assertThatThrownBy(() -> BackupArchive.open(broken(whole, place, file)))
                .as("byte %d", place)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("geen hele reservekopie"));
        assertThatThrownBy(() -> ground.task("restore", file.toString())).isInstanceOf(StartRefused.class);
        assertThat(ground.isEmpty()).isTrue();
    }

    @Test
    void isRefusedWhenItsEndIsMissing() throws IOException {
        var whole = Files.readAllBytes(backup);
        var file = folder.resolve("afgebroken.zip");
        for (var length : new int[] {0, 10, 85, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> BackupArchive.open(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("geen hele reservekopie");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"schema\" : \"040\"', '\"schema\" : \"999\"', schemaversie 999",
        "'\"format\" : 1', '\"format\" : 2', vorm 2",
        "'register.seal', 'register.elders', ontbreekt"
    })
    void isRefusedWhenItIsOfAnotherTime(String was, String becomes, String words) throws IOException {
        var file = rewritten(manifest -> manifest.replace(was, becomes));

        assertThatThrownBy(() -> {
                    RestoreCommand.goesOn(java.util.List.of(file.toString()));
                    ground.task("restore", file.toString());
                })
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words);
        assertThat(ground.isEmpty()).isTrue();
    }

    /** Sealed anew, so that only the sums of the manifest can tell. */
    @Test
    void isRefusedWhenTheRowsAreNotThoseOfTheManifest() throws IOException {
        var file =
                rewritten(manifest -> manifest.replaceFirst("\"sha256\" : \"[0-9a-f]{8}", "\"sha256\" : \"00000000"));

        assertThatThrownBy(() -> RestoreCommand.goesOn(java.util.List.of(file.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("niet wat de kopie erover zegt");
        assertThatThrownBy(() -> ground.task("restore", file.toString())).isInstanceOf(StartRefused.class);
        assertThat(ground.isEmpty()).isTrue();
    }

    @Test
    void leavesNothingWhenItBreaksHalfWay() {
        try (var archive = BackupArchive.open(backup)) {
            var place = ground.bean(Place.class);

            assertThatThrownBy(() -> place.load(
                            archive.manifest(),
                            table -> table.name().equals("register.evidence")
                                    ? half(archive.rowsOf(table), table.bytes() / 2)
                                    : archive.rowsOf(table)))
                    .isInstanceOf(Misfit.class)
                    .hasMessageContaining("register.evidence");
            assertThat(ground.isEmpty()).isTrue();
        }
    }

    @Test
    void isNamedWhenItIsNotThere() {
        assertThatThrownBy(() -> BackupArchive.open(folder.resolve("weg.zip")))
                .hasMessageEndingWith("weg.zip is er niet, of is geen bestand.");
        assertThatThrownBy(() -> RestoreCommand.goesOn(java.util.List.of("a.zip", "b.zip")))
                .hasMessageStartingWith("Schrijf: ./opvolgmonitor restore");
    }

    private static Path broken(byte[] whole, int place, Path file) throws IOException {
        var bytes = whole.clone();
        bytes[place] ^= 1;
        return Files.write(file, bytes);
    }

    private static InputStream half(InputStream rows, long bytes) throws IOException {
        return new SequenceInputStream(new java.io.ByteArrayInputStream(rows.readNBytes((int) bytes)), new Torn());
    }

    private static Path rewritten(UnaryOperator<String> change) throws IOException {
        var file = folder.resolve("herschreven.zip");
        var copy = Files.copy(backup, folder.resolve("bron.zip"), StandardCopyOption.REPLACE_EXISTING);
        try (var from = new ZipFile(copy.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.setComment(FileSeal.OPEN);
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(BackupWriter.MANIFEST) ? changed(content, change) : content);
            }
        }
        FileSeal.close(file);
        return file;
    }

    private static byte[] changed(byte[] manifest, UnaryOperator<String> change) {
        var before = new String(manifest, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(change.apply(before)).isNotEqualTo(before);
        return change.apply(before).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What a disk gives that fails. */
    private static final class Torn extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("de schijf antwoordt niet");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
