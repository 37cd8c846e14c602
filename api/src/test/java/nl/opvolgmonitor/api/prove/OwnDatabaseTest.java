package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the program with the database that it starts itself. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class OwnDatabaseTest {

    /** Fewer than the connections to the database, for whoever waits for one is told to come back. */
    private static final int HELD_UP = 8;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void keepsWhatWasAcknowledgedWhateverIsKilled() {
        Findings.of("R01", "kill -9 of the program, of its PostgreSQL, and of both, under 20 writers", this::killAll);
    }

    private void killAll(Findings findings) throws IOException {
        try (var program = new Program(folder.resolve("data"), Map.of()).start()) {
            var rounds = Length.rounds(1, 20);
            var writers = new Writers(Member.signedIn(program, "onderzoeker"), "proef/", attempt -> program);
            try (writers) {
                for (int round = 0; round < rounds; round++) {
                    killInTurn(program);
                }
            }
            Stored.in(Place.embeddedIn(program.folder()), writers.prefix()).compare(writers, findings);
            program.stop();
            findings.measured("kills", 4 * rounds).mustBe(0, "exit code of verify", program.task("verify"));
        }
    }

    /** Each fault after some seconds of writing; whoever is gone is started again. */
    private static void killInTurn(Program program) throws IOException {
        var between = Length.seconds(3, 6);
        Pause.of(between);
        program.kill();
        program.start();
        Pause.of(between);
        Killed.now(backendOf(program));
        Pause.of(between);
        Killed.now(postmasterOf(program));
        program.stop();
        program.start();
        Pause.of(between);
        Killed.now(postmasterOf(program));
        program.kill();
        program.start();
        Pause.of(between);
    }

    private static ProcessHandle postmasterOf(Program program) throws IOException {
        var lines = Files.readAllLines(program.folder().resolve(Place.PID_FILE));
        return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
    }

    /** After which PostgreSQL ends every connection and recovers, as after a fault of its own. */
    private static ProcessHandle backendOf(Program program) throws IOException {
        return postmasterOf(program).children().findAny().orElseThrow();
    }

    @Test
    void answersWhatWasBegunWhenItIsToldToStop() {
        Findings.of("R12", "SIGTERM while 8 mutations are under way and held up for 2 s by a lock", this::stopAll);
    }

    private void stopAll(Findings findings) throws Exception {
        var rounds = Length.rounds(2, 20);
        long answered = 0;
        for (int round = 0; round < rounds; round++) {
            answered += answeredAtTheEnd(round);
        }
        findings.measured("stops", rounds)
                .mustBe((long) HELD_UP * rounds, "begun before the signal and acknowledged", answered);
    }

    private long answeredAtTheEnd(int round) throws Exception {
        try (var program = new Program(folder.resolve("data"), Map.of()).start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var member = Member.signedIn(program, "onderzoeker");
            var place = Place.embeddedIn(program.folder());
            List<Future<String>> answers;
            try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password())) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("LOCK TABLE register.record IN ACCESS EXCLUSIVE MODE");
                answers = IntStream.range(0, HELD_UP)
                        .mapToObj(
                                number -> threads.submit(registering(member, program, "eind/" + round + "-" + number)))
                        .toList();
                Pause.of(Duration.ofSeconds(1));
                program.terminate();
                Pause.of(Duration.ofSeconds(1));
                release(connection);
            }
            var acknowledged =
                    answers.stream().filter(answer -> isAcknowledged(answer)).count();
            program.await();
            return acknowledged;
        }
    }

    /** A program that stops too soon takes its database and with it the lock along. */
    private static void release(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            System.out.println("R12: " + gone.getMessage());
        }
    }

    private static Callable<String> registering(Member member, Program program, String key) {
        var input = Map.of(
                "requestKey", UUID.randomUUID().toString(), "id", key, "fields", Map.of("name", "Naam van " + key));
        return () ->
                member.send(program, Writers.REGISTER, Map.of("input", input)).body();
    }

    private static boolean isAcknowledged(Future<String> answer) {
        try {
            return answer.get().contains("PersonRegistered");
        } catch (Exception none) {
            System.out.println("R12: " + none.getMessage());
            return false;
        }
    }
}
