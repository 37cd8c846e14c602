package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one run found, as a line of the table that {@code .ci/prove} prints. Whatever must be and is not, makes it red. */
final class Findings implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "prove");

    private final Instant begun = Instant.now();
    private final String number;
    private final String done;
    private final List<String> measured = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>(List.of("not carried through"));

    /** @param done what is done, in a few words */
    Findings(String number, String done) {
        this.number = number;
        this.done = done;
    }

    Findings measured(String what, Object found) {
        measured.add(what + " " + found);
        return this;
    }

    Findings mustBe(long expected, String what, long found) {
        if (found != expected) {
            wrong.add("%s is %d, not %d".formatted(what, found, expected));
        }
        return measured(what, found);
    }

    Findings mustBeAtLeast(long least, String what, long found) {
        if (found < least) {
            wrong.add("%s is %d, less than %d".formatted(what, found, least));
        }
        return measured(what, found);
    }

    /** To be called last: what ends before, is red. */
    void complete() {
        wrong.removeFirst();
    }

    @Override
    public void close() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(number + ".md"), line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(number + ": " + wrong);
        }
    }

    private String line() {
        var seconds = Duration.between(begun, Instant.now()).toSeconds();
        var outcome = wrong.isEmpty() ? "green" : "**red**: " + String.join("; ", wrong);
        return "| %s | %s | %d s | %s | %s |%n".formatted(number, done, seconds, String.join(", ", measured), outcome);
    }
}
