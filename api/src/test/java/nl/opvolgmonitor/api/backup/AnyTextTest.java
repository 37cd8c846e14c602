package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.opvolgmonitor.persistence.DatabaseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written survives whatever it was, and whenever. */
class AnyTextTest {

    private static final String NOTE =
            "INSERT INTO register.note (record, text, recorded_at, recorded_by) VALUES ((SELECT min(key) FROM register.record), ?, now(), 'proef')";
    private static final String NOTES = "SELECT text FROM register.note ORDER BY entry";

    private static final List<String> HOSTILE = List.of(
            "\\N",
            "\\.",
            "\\",
            "\\\\N",
            "\t",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\u0001\u0008\f\u000b\u007f",
            "a\tb\\tc",
            "\\x41",
            "'\"${x}#{y}%s%n;--",
            "\ufeff\u2028\u2029\uffff",
            "👩🏽‍⚖️ é ĳ ﷽",
            "\n\\.\n",
            "{\"a\":null}",
            "NULL");

    @TempDir
    private Path folder;

    @Test
    void comesBackAsItWas() throws SQLException {
        var texts = Stream.concat(HOSTILE.stream(), anything()).toList();
        try (var filled = new Ground();
                var ground = new Ground()) {
            filled.application(true).close();
            note(filled, texts);
            move(filled, ground);

            assertThat(ground.strings(NOTES)).endsWith(texts.toArray(String[]::new));
        }
    }

    /** Every transaction writes two notes; a backup holds both or neither, and a chain that verifies. */
    @Test
    void isNeverTornByWhoWritesMeanwhile() throws Exception {
        try (var filled = new Ground();
                var ground = new Ground()) {
            filled.application(true).close();
            var before = filled.strings(NOTES).size();
            var over = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> writePairs(filled, over));
            while (filled.strings(NOTES).size() < before + 10) {
                Thread.onSpinWait();
            }
            filled.task("backup", folder.resolve("kopie.zip").toString());
            var atTheEnd = filled.strings(NOTES).size();
            over.set(true);
            writer.join();
            ground.task("restore", folder.resolve("kopie.zip").toString());

            var restored = ground.strings(NOTES).size() - before;
            assertThat(restored).isPositive().isEven();
            assertThat(before + restored).isLessThan(atTheEnd);
        }
    }

    private void move(Ground from, Ground to) {
        var file = folder.resolve("kopie.zip").toString();
        from.task("backup", file);
        to.task("restore", file);
    }

    /** Any character but the one that PostgreSQL refuses; always the same ones. */
    private static Stream<String> anything() {
        var random = new Random(20_260_101);
        return Stream.generate(() -> random.ints(1 + random.nextInt(40), 1, 0x10000)
                        .filter(point -> !Character.isSurrogate((char) point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isEmpty())
                .limit(500);
    }

    private static void writePairs(Ground ground, AtomicBoolean over) {
        try {
            while (!over.get()) {
                note(ground, List.of("links", "rechts"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void note(Ground ground, List<String> texts) throws SQLException {
        try (var connection = ground.database().connect(DatabaseRole.OM_APP);
                var insert = connection.prepareStatement(NOTE)) {
            connection.setAutoCommit(false);
            for (var text : texts) {
                insert.setString(1, text);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
