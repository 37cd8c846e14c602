package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the superuser of a database gets in. */
record Place(String url, String user, String password) {

    /** The fourth line of it is the port. */
    static final String PID_FILE = "pgdata/postmaster.pid";

    /** The embedded database that runs in this data folder. */
    static Place embeddedIn(Path data) {
        try {
            var port = Files.readAllLines(data.resolve(PID_FILE)).get(3);
            var password = Files.readString(data.resolve("postgres.password")).strip();
            return new Place("jdbc:postgresql://127.0.0.1:" + port + "/opvolgmonitor", "postgres", password);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
