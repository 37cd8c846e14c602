package nl.opvolgmonitor.api.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the register that people practise on, in a folder and a database of its own.
 *
 * @param backup that it is made of; null for the first content of the program
 * @param day on which the backup was made, in the Netherlands; null without a backup
 */
public record Rehearsal(@Nullable Path backup, @Nullable LocalDate day) {

    /** Of the first content, for who has no backup. */
    public static final Rehearsal OF_FIRST_CONTENT = new Rehearsal(null, null);

    private static final String PREFIX = "opvolgmonitor.rehearsal.";

    /** Of the application. */
    Map<String, Object> properties() {
        return day == null ? Map.of(PREFIX + "on", true) : Map.of(PREFIX + "on", true, PREFIX + "day", day.toString());
    }

    /** How the copy is put in its place; null when there is nothing to put back. */
    @Nullable
    CommandLine restore(CommandLine line) {
        return backup == null ? null : line.toDo("restore", List.of(backup.toString()));
    }
}
