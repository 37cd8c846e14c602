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
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the program with the database that it starts itself; the short form of the battery that every build runs. */
class OwnDatabaseTest {

    /** Fewer than the connections to the database, for whoever waits for one is told to come back. */
    private static final int HELD_UP = 8;

    /** What is killed in a round, in this order. */
    private static final List<Fault> FAULTS = Length.OF_EVERY_BUILD
            ? List.of(OwnDatabaseTest::killProgram, OwnDatabaseTest::killBoth)
            : List.of(
                    OwnDatabaseTest::killProgram,
                    OwnDatabaseTest::killBackend,
                    OwnDatabaseTest::killDatabase,
                    OwnDatabaseTest::killBoth);

    /** Ends a process, and starts again what it ends. */
    @FunctionalInterface
    private interface Fault {
        void strike(Program program) throws IOException;
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void keepsWhatWasAcknowledgedWhateverIsKilled() {
        Findings.of("R01", "kill -9 of the program, of its PostgreSQL, and of both, under 20 writers", this::killAll);
    }

    private void killAll(Findings findings) throws IOException {
        try (var program = new Program(folder.resolve("data"), Map.of()).start()) {
            var writers = new Writers(Member.signedIn(program, "onderzoeker"), "proef/", attempt -> program);
            long kills = 0;
            try (writers) {
                for (int round = 0; round < Length.rounds(1, 20); round++) {
                    kills += killInTurn(program);
                }
            }
            Stored.in(Place.embeddedIn(program.folder()), writers.prefix()).compare(writers, findings);
            program.stop();
            findings.measured("kills", kills).mustBe(0, "exit code of verify", program.task("verify"));
        }
    }

    /** Each fault after some seconds of writing; whoever is gone is started again. How many there were. */
    private static int killInTurn(Program program) throws IOException {
        var between = Length.seconds(3, 6);
        for (var fault : FAULTS) {
            Pause.of(between);
            fault.strike(program);
        }
        Pause.of(between);
        return FAULTS.size();
    }

    private static void killProgram(Program program) {
        program.kill();
        program.start();
    }

    private static void killBackend(Program program) throws IOException {
        Killed.now(backendOf(program));
    }

    private static void killDatabase(Program program) throws IOException {
        Killed.now(postmasterOf(program));
        program.stop();
        program.start();
    }

    private static void killBoth(Program program) throws IOException {
        Killed.now(postmasterOf(program));
        killProgram(program);
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
        var rounds = Length.OF_EVERY_BUILD ? 1 : Length.rounds(2, 20);
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
