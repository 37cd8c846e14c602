package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one run found, as a line of the table that {@code .ci/prove} prints. Whatever must be and is not, makes it red. */
final class Findings {

    private static final Path FOLDER = Path.of("target", "prove");
    private static final int ENDS = 150;

    private final Instant begun = Instant.now();
    private final String number;
    private final String done;
    private final List<String> measured = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Findings(String number, String done) {
        this.number = number;
        this.done = done;
    }

    /** What is done in a run, and what it finds. */
    @FunctionalInterface
    interface Run {
        void tellTo(Findings findings) throws Exception;
    }

    /**
     * Writes the line, also of a run that broke off, which is red and says by what.
     *
     * @param done what is done, in a few words
     */
    static void of(String number, String done, Run run) {
        var findings = new Findings(number, done);
        var broken = findings.brokenOff(run);
        findings.write();
        if (!findings.wrong.isEmpty()) {
            throw new AssertionError(number + ": " + findings.wrong, broken);
        }
    }

    private @Nullable Throwable brokenOff(Run run) {
        try {
            run.tellTo(this);
            return null;
        } catch (Exception | AssertionError broken) {
            wrong.add("not carried through: " + inShort(String.valueOf(broken.getMessage())));
            return broken;
        }
    }

    /** On one line, of which the begin and the end say most. */
    private static String inShort(String message) {
        var line = message.replaceAll("[\\s|]+", " ").strip();
        return line.length() <= 2 * ENDS
                ? line
                : line.substring(0, ENDS) + " … " + line.substring(line.length() - ENDS);
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

    private void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(number + ".md"), line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        var seconds = Duration.between(begun, Instant.now()).toSeconds();
        var outcome = wrong.isEmpty() ? "green" : "**red**: " + String.join("; ", wrong);
        return "| %s | %s | %d s | %s | %s |%n".formatted(number, done, seconds, String.join(", ", measured), outcome);
    }
}
