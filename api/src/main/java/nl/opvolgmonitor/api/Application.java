package nl.opvolgmonitor.api;

import nl.opvolgmonitor.api.start.CommandLine;
import nl.opvolgmonitor.api.start.Start;
import nl.opvolgmonitor.api.start.StartRefused;

/** Where the program begins. What it was asked for stands in {@link CommandLine}. */
public final class Application {

    /** How the log is written; read before anything is logged. With a database of its own it is for programs to read. */
    private static final String LOG = "OM_LOG";

    private Application() {}

    public static void main(String[] arguments) {
        if (System.getenv("JDBC_URL") != null && System.getenv(LOG) == null) {
            System.setProperty(LOG, "json");
        }
        try {
            Start.with(CommandLine.parse(arguments));
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
