package nl.opvolgmonitor.api.extraction;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java process with little memory for work on what others sent. It gets no environment, so no password of ours. */
public final class SmallJava {

    private static final List<String> COMMAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"));

    private SmallJava() {}

    /** To be started; what it says as an error goes nowhere. */
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        var command = Stream.of(COMMAND.stream(), Stream.of(main.getName()), Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }
}
