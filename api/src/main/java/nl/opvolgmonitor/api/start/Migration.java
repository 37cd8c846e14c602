package nl.opvolgmonitor.api.start;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the shape that this version expects, as the only role that may change it. */
final class Migration {

    private Migration() {}

    static void of(Database database) {
        var migrator = database.migrator();
        try {
            Flyway.configure()
                    .dataSource(database.url(), migrator.user(), migrator.password())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartRefused("De database kon niet worden bijgewerkt: %s", e.getMessage());
        }
    }
}
