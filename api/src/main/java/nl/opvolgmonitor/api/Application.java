package nl.opvolgmonitor.api;

import java.util.Map;
import nl.opvolgmonitor.api.backup.RehearseCommand;
import nl.opvolgmonitor.api.backup.RestoreCommand;
import nl.opvolgmonitor.api.extraction.SeparateReading;
import nl.opvolgmonitor.api.log.LogForm;
import nl.opvolgmonitor.api.operation.HealthCommand;
import nl.opvolgmonitor.api.reading.ReadCommand;
import nl.opvolgmonitor.api.start.CommandLine;
import nl.opvolgmonitor.api.start.Environment;
import nl.opvolgmonitor.api.start.Start;
import nl.opvolgmonitor.api.start.StartRefused;

/** Where the program begins. What it was asked for stands in {@link CommandLine}. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Sentences.readable();
        try {
            var settings = Environment.settings(System.getenv());
            LogForm.choose(settings);
            run(CommandLine.parse(arguments), settings);
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** Reading a letter, checking a backup or asking how it is needs no database, so nothing is started for that. */
    private static void run(CommandLine line, Map<String, String> settings) {
        switch (line.task()) {
            case ReadCommand.NAME -> new ReadCommand(new SeparateReading(), System.out).run(line.arguments());
            case HealthCommand.NAME -> new HealthCommand(settings, System.out).run(line.arguments());
            case RestoreCommand.NAME -> restore(line, settings);
            case RehearseCommand.NAME -> Start.rehearse(line, settings, RehearseCommand.of(line.arguments()));
            default -> Start.with(line, settings);
        }
    }

    private static void restore(CommandLine line, Map<String, String> settings) {
        if (RestoreCommand.goesOn(line.arguments())) {
            Start.with(line, settings);
        }
    }
}
