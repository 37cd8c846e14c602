package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The end of a process that nobody asked for, as by {@code kill -9}. */
final class Killed {

    private Killed() {}

    static void now(ProcessHandle process) {
        process.destroyForcibly();
        while (!isGone(process)) {
            Pause.of(Duration.ofMillis(10));
        }
    }

    /** Also when it is dead and its parent did not look yet. */
    static boolean isGone(ProcessHandle process) {
        try {
            var state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.substring(state.lastIndexOf(')') + 2).startsWith("Z");
        } catch (IOException gone) {
            return true;
        }
    }
}
