package nl.opvolgmonitor.api;

import nl.opvolgmonitor.api.extraction.SeparateReading;
import nl.opvolgmonitor.api.log.LogForm;
import nl.opvolgmonitor.api.reading.ReadCommand;
import nl.opvolgmonitor.api.start.CommandLine;
import nl.opvolgmonitor.api.start.Start;
import nl.opvolgmonitor.api.start.StartRefused;

/** Where the program begins. What it was asked for stands in {@link CommandLine}. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        try {
            LogForm.choose(System.getenv());
            run(CommandLine.parse(arguments));
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** Reading a letter needs no database, so nothing is started for it. */
    private static void run(CommandLine line) {
        if (line.task().equals(ReadCommand.NAME)) {
            new ReadCommand(new SeparateReading(), System.out).run(line.arguments());
        } else {
            Start.with(line);
        }
    }
}
