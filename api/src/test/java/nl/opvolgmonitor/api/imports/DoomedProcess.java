package nl.opvolgmonitor.api.imports;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import nl.opvolgmonitor.domain.imports.JobBook;
import nl.opvolgmonitor.persistence.TestDatabase;

/** The application in a process of its own: begins to write an import, says so, and waits to be killed. */
final class DoomedProcess {

    static final String HALF_WAY = "halverwege";

    private DoomedProcess() {}

    /** Name and address of the database, the file, and the id of the job. */
    public static void main(String[] arguments) {
        var properties = new HashMap<>(new TestDatabase(arguments[0], arguments[1]).properties());
        properties.put("opvolgmonitor.first-content", false);
        try (var context = ApplicationContext.run(properties)) {
            var id = UUID.fromString(arguments[3]);
            context.getBean(JobBook.class).begin(id, "person.csv", false);
            context.getBean(Imports.class)
                    .run(Office.order(Path.of(arguments[2]), "person.csv", false, id), DoomedProcess::stopHalfWay);
        }
    }

    private static void stopHalfWay(Progress.Phase phase, long done, long total) {
        if (phase == Progress.Phase.WRITING && 2 * done >= total) {
            System.out.println(HALF_WAY);
            untilTheEnd();
        }
    }

    private static void untilTheEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes to it.
            }
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
