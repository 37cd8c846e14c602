package nl.opvolgmonitor.api;

import io.micronaut.context.ApplicationContext;
import nl.opvolgmonitor.persistence.TestDatabase;

/** Databases of tests in which the first content stands: loaded once as the application does, and copied for each test. */
public final class LoadedDatabase {

    private static final class Holder {
        static final TestDatabase ORIGINAL = loaded();
    }

    private LoadedDatabase() {}

    public static TestDatabase fresh() {
        return Holder.ORIGINAL.copy();
    }

    private static TestDatabase loaded() {
        var database = TestDatabase.fresh();
        ApplicationContext.run(database.properties()).close();
        return database;
    }
}
