package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.opvolgmonitor.api.start.Migration;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.BackupState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is backed up in one place and put back in another is the same. */
class RestoreTest {

    private static final String CONTENTS = """
            SELECT format('SELECT %L || md5(string_agg(t::text, E''\\n'' ORDER BY t::text)) FROM %I.%I t', tablename, schemaname, tablename)
            FROM pg_tables WHERE schemaname IN ('register', 'follow', 'importing', 'connector')
              AND tablename <> 'attempt' ORDER BY 1""";

    @TempDir
    static Path folder;

    private static Ground filled;
    private static Path backup;

    @BeforeAll
    static void makesOne() {
        filled = new Ground();
        filled.application(true).close();
        backup = folder.resolve("kopie.zip");
        filled.task("backup", backup.toString());
    }

    @AfterAll
    static void close() {
        filled.close();
    }

    @Test
    void givesBackTheSameRegister() {
        try (var ground = new Ground()) {
            ground.task("restore", backup.toString());

            assertThat(contents(ground)).hasSizeGreaterThan(50).isEqualTo(contents(filled));
            assertThat(ground.bean(Chain.class).head())
                    .isPresent()
                    .isEqualTo(filled.bean(Chain.class).head());
            assertThat(ground.exported(folder)).hasSizeGreaterThan(100).isEqualTo(filled.exported(folder));
        }
    }

    @Test
    void findsTheSameWordsAndGoesOnCounting() {
        var passages = "SELECT count(*) FROM search.passage";
        var next = "SELECT nextval(pg_get_serial_sequence('register.seal', 'position'))";
        try (var ground = new Ground()) {
            ground.task("restore", backup.toString());

            assertThat(ground.strings(passages))
                    .isEqualTo(filled.strings(passages))
                    .isNotEqualTo(List.of("0"));
            assertThat(Long.parseLong(ground.strings(next).getFirst()))
                    .isEqualTo(filled.bean(Chain.class).length() + 1);
        }
    }

    @Test
    void keepsTheFirstContentOutAndHistoryAppendOnly() {
        try (var ground = new Ground()) {
            ground.task("restore", backup.toString());
            var before = contents(ground);
            ground.application(true).close();

            assertThat(contents(ground)).isEqualTo(before);
            assertThatThrownBy(() -> ground.strings("DELETE FROM register.seal RETURNING 'x'"))
                    .hasStackTraceContaining("History is append-only");
        }
    }

    @Test
    void saysThatNoneWasMadeWhereOneWasPutBack() {
        filled.task("backup", folder.resolve("genoteerd.zip").toString());
        try (var ground = new Ground()) {
            ground.task("restore", backup.toString());

            assertThat(ground.bean(BackupBook.class).last()).isEqualTo(BackupState.NEVER);
            assertThat(filled.bean(BackupBook.class).last())
                    .returns("genoteerd.zip", BackupState::file)
                    .returns(filled.bean(Chain.class).length(), BackupState::sealed)
                    .returns(filled.bean(Chain.class).head().orElseThrow(), BackupState::head);
        }
    }

    @Test
    void bringsAnOlderRegisterToThisVersion() {
        var older = folder.resolve("ouder.zip");
        try (var before = Ground.filledAt("034");
                var ground = new Ground()) {
            before.task("backup", older.toString());
            ground.task("restore", older.toString());

            assertThat(schemaOf(older)).isEqualTo("034");
            assertThat(ground.strings("SELECT version FROM public.flyway_schema_history ORDER BY installed_rank"))
                    .contains("034")
                    .last()
                    .isEqualTo(schemaOf(backup));
            assertThat(ground.bean(Chain.class).head())
                    .isEqualTo(before.bean(Chain.class).head());
        }
    }

    @Test
    void leavesAFullPlaceAsItIs() {
        var before = contents(filled);

        assertThatThrownBy(() -> filled.task("restore", backup.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Hier staat al iets");
        assertThat(contents(filled)).isEqualTo(before);
    }

    @Test
    void isForTheOwnerAloneAndNeverWrittenOver() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        var before = Files.readAllBytes(backup);

        assertThatThrownBy(() -> filled.task("backup", backup.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("bestaat al");
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.bezig");
    }

    @Test
    void hasADatedNameInAFolder() throws Exception {
        var other = Files.createDirectory(folder.resolve("elders"));
        filled.task("backup", other.toString());

        assertThat(other).isDirectoryContaining("regex:.*/opvolgmonitor-\\d{8}T\\d{6}Z\\.zip");
    }

    @Test
    void saysSoWhereThereIsNoRegister() {
        try (var ground = new Ground()) {
            ground.bean(nl.opvolgmonitor.domain.backup.Place.class).clear();

            assertThatThrownBy(() ->
                            ground.task("backup", folder.resolve("niets.zip").toString()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("In deze database staat geen register.");
            assertThat(folder.resolve("niets.zip")).doesNotExist();
            assertThat(ground.bean(Migration.class).knows("034")).isTrue();
        }
    }

    private static String schemaOf(Path file) {
        try (var archive = BackupArchive.open(file)) {
            return archive.manifest().schema();
        }
    }

    private static List<String> contents(Ground ground) {
        return ground.strings(CONTENTS).stream()
                .flatMap(sql -> ground.strings(sql).stream())
                .toList();
    }
}
