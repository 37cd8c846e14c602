package nl.opvolgmonitor.api.prove;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the machine, set back while people write. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class ClockSetBackTest {

    private static final String DONE =
            "the clock of the program and its PostgreSQL set back one hour under 20 writers; then both start with that clock";

    /** Writers who come at once take their instants before they stand in line, and so may change places. */
    private static final String OUT_OF_ORDER = """
            SELECT count(*) FROM (
                SELECT v.recorded_at, max(v.recorded_at) OVER (ORDER BY s.position) AS latest
                FROM register.record_version v
                JOIN register.seal s ON s.relation = 'record_version' AND s.row_key = v.record || '|' || v.version) x
            WHERE recorded_at < latest - interval '30 seconds'""";

    private static final String BEHIND =
            "SELECT extract(epoch FROM max(recorded_at) - clock_timestamp())::bigint FROM register.record_version";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void keepsTheOrderAndLosesNoAnswer() {
        assumeTrue(ClockToSet.isPossible(), "no C compiler");
        Findings.of("R13", DONE, findings -> setBack(new ClockToSet(folder), findings));
    }

    private void setBack(ClockToSet clock, Findings findings) throws IOException {
        try (var program = new Program(folder.resolve("data"), clock.environment()).start()) {
            var writers = new Writers(Member.signedIn(program, "onderzoeker"), "klok/", attempt -> program);
            try (writers) {
                Pause.of(Length.seconds(4, 30));
                clock.set(Duration.ofHours(-1));
                Pause.of(Length.seconds(4, 30));
            }
            findings.mustBeAtLeast(3_000, "seconds that the clock is behind", number(program, BEHIND))
                    .mustBe(0, "not read back at once", unread(program, writers));
            program.stop();
            program.start();
            findings.mustBe(0, "not read back after the start", unread(program, writers));
            var again = new Writers(Member.signedIn(program, "onderzoeker"), "later/", attempt -> program);
            try (again) {
                Pause.of(Length.seconds(3, 30));
            }
            findings.mustBeAtLeast(
                            1,
                            "acknowledged after the start",
                            again.acknowledged().size())
                    .mustBe(0, "not read back of those", unread(program, again))
                    .mustBe(0, "recorded before what the chain has before it", number(program, OUT_OF_ORDER));
            Stored.in(Place.embeddedIn(program.folder()), writers.prefix()).compare(writers, findings);
            program.stop();
            findings.mustBe(0, "exit code of verify", program.task("verify"));
        }
    }

    private static long unread(Program program, Writers writers) {
        var reader = Member.signedIn(program, "onderzoeker");
        return Persons.unread(
                reader, List.of(program), new HashSet<>(writers.acknowledged().keySet()));
    }

    private static long number(Program program, String sql) {
        var place = Place.embeddedIn(program.folder());
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
