package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.backup.BackupState;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application does by itself that was told of a folder, with no more rights than it serves with. */
class BackupScheduleTest {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void makesOneWhenItIsDueAndKeepsTheNewest() throws IOException {
        for (var name : List.of(
                "opvolgmonitor-20200101T030000Z.auto.zip",
                "opvolgmonitor-20200102T030000Z.auto.zip",
                "opvolgmonitor-20200103T030000Z.auto.zip.bezig",
                "opvolgmonitor-20200101T030000Z.zip",
                "eigen.auto.zip")) {
            Files.writeString(folder.resolve(name), "van vroeger");
        }
        try (var context = context(folder, true)) {
            context.getBean(BackupSchedule.class).once();
            context.getBean(BackupSchedule.class).once();

            var state = context.getBean(BackupBook.class).last();
            assertThat(names())
                    .containsExactlyInAnyOrder(
                            state.file(),
                            "opvolgmonitor-20200102T030000Z.auto.zip",
                            "opvolgmonitor-20200101T030000Z.zip",
                            "eigen.auto.zip");
            assertThat(state.bytes()).isEqualTo(Files.size(folder.resolve(String.valueOf(state.file()))));
            assertThat(RestoreCommand.goesOn(
                            List.of(folder.resolve(String.valueOf(state.file())).toString(), "--check")))
                    .isFalse();
        }
    }

    @Test
    void leavesItToTheOneThatIsMakingIt() {
        try (var context = context(folder, false);
                var other = context(folder, false)) {
            var done = other.getBean(BackupBook.class)
                    .alone(() -> context.getBean(BackupSchedule.class).once());

            assertThat(done).isTrue();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void saysSoWhenItCannot() throws IOException {
        var file = Files.writeString(folder.resolve("geen-map"), "");
        try (var context = context(file, false)) {
            context.getBean(BackupSchedule.class).once();
            context.getBean(BackupSchedule.class).once();

            assertThat(context.getBean(BackupBook.class).last())
                    .returns(1, BackupState::failures)
                    .returns(null, BackupState::madeAt)
                    .returns("De map met reservekopieën is niet te schrijven, of vol.", BackupState::trouble);
        }
    }

    @Test
    void refusesSettingsThatAreNone() {
        assertThatThrownBy(() -> new BackupSettings("x", java.time.Duration.ofDays(3), 1).plan())
                .hasMessage("OM_BACKUP_INTERVAL moet tussen 15m en 24h liggen.");
        assertThatThrownBy(() -> new BackupSettings("x", java.time.Duration.ofDays(1), 0).keep())
                .hasMessage("OM_BACKUP_KEEP moet ten minste 1 zijn.");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private ApplicationContext context(Path folder, boolean filled) {
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.first-content", filled);
        properties.put("om.backups", folder.toString());
        properties.put("om.backup-keep", 2);
        return ApplicationContext.run(properties);
    }
}
