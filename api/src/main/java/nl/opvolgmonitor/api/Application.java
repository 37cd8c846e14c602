package nl.opvolgmonitor.api;

import nl.opvolgmonitor.api.log.LogForm;
import nl.opvolgmonitor.api.start.CommandLine;
import nl.opvolgmonitor.api.start.Start;
import nl.opvolgmonitor.api.start.StartRefused;

/** Where the program begins. What it was asked for stands in {@link CommandLine}. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        try {
            LogForm.choose(System.getenv());
            Start.with(CommandLine.parse(arguments));
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
