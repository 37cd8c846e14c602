package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Goes on for a long time, and takes no more of the machine at the end than at the beginning. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class SoakTest {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final int MEGABYTE = 1_048_576;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** What a process holds: what is alive on its heap in bytes, its open files, its threads; and the connections of all nodes. */
    private record Held(long heap, long files, long threads, long connections) {}

    @Test
    void takesNoMoreWithTime() {
        Findings.of("R14", "20 writers and 6 readers go on and on, two nodes", this::goOn);
    }

    private void goOn(Findings findings) throws Exception {
        try (var nodes = new TwoNodes(folder)) {
            var readers = new Readers(nodes.both());
            var writers = new Writers(nodes.researcher, "duur/", nodes::at);
            Held early;
            Held late;
            try (readers;
                    writers) {
                Pause.of(Length.seconds(60, 600));
                early = held(nodes);
                Pause.of(Length.seconds(120, 3_000));
                late = held(nodes);
            }
            Stored.in(nodes.postgres.place(), writers.prefix()).compare(writers, findings);
            findings.mustBe(0, "strange answers to readers", readers.strange().size())
                    .measured("given up at the time limit", readers.late())
                    .measured("heap early", early.heap / MEGABYTE + " MB")
                    .measured("late", late.heap / MEGABYTE + " MB")
                    .mustBe(0, "heap grew by more than a tenth", late.heap > early.heap * 11 / 10 ? 1 : 0)
                    .measured("open files early", early.files)
                    .mustBe(0, "late more than ten more", late.files > early.files + 10 ? 1 : 0)
                    .measured("threads early", early.threads)
                    .mustBe(0, "late more than five more", late.threads > early.threads + 5 ? 1 : 0)
                    .measured("connections early", early.connections)
                    .mustBe(0, "late more", late.connections > early.connections ? 1 : 0);
        }
    }

    private static Held held(TwoNodes nodes) throws IOException, InterruptedException {
        var pid = nodes.first.pid();
        var status = Files.readString(Path.of("/proc/" + pid + "/status"));
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return new Held(
                    alive(pid),
                    files.count(),
                    status.lines()
                            .filter(line -> line.startsWith("Threads:"))
                            .mapToLong(line -> Long.parseLong(line.substring(8).strip()))
                            .sum(),
                    Long.parseLong(
                            nodes.postgres.ask(
                                    "SELECT count(*) FROM pg_stat_activity WHERE datname = 'register' AND usename LIKE 'om%'")));
        }
    }

    /** After everything that is not was cleared away. */
    private static long alive(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram").start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new AssertionError(told);
        }
        return Long.parseLong(total.group(1));
    }
}
