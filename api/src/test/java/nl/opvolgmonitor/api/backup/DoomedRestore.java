package nl.opvolgmonitor.api.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.opvolgmonitor.domain.backup.CopiedTable;
import nl.opvolgmonitor.domain.backup.Place;
import nl.opvolgmonitor.persistence.TestDatabase;

/** The application in a process of its own: begins to put a backup back, says so, and waits to be killed. */
final class DoomedRestore {

    static final String HALF_WAY = "halverwege";

    private DoomedRestore() {}

    /** Name and address of the database, and the file. */
    public static void main(String[] arguments) {
        try (var ground = new Ground(new TestDatabase(arguments[0], arguments[1]));
                var archive = BackupArchive.open(Path.of(arguments[2]))) {
            ground.bean(Place.class).load(archive.manifest(), table -> stopHalfWay(archive, table));
        }
    }

    private static InputStream stopHalfWay(BackupArchive archive, CopiedTable table) throws IOException {
        if (table.name().equals("register.seal")) {
            System.out.println(HALF_WAY);
            while (System.in.read() >= 0) {
                // Nobody writes to it.
            }
        }
        return archive.rowsOf(table);
    }
}
