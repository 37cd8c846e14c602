package nl.opvolgmonitor.api.start;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the shape that a version expects, as the only role that may change it. */
public final class Migration {

    private final String url;
    private final Login migrator;

    Migration(Database database) {
        this(database.url(), database.migrator());
    }

    private Migration(String url, Login migrator) {
        this.url = url;
        this.migrator = migrator;
    }

    /** Of the database at that address, as that role. */
    public static Migration of(String url, String user, String password) {
        return new Migration(url, new Login(user, password));
    }

    /** To the shape that this version expects. */
    public void toNewest() {
        run(MigrationVersion.LATEST);
    }

    /** To the shape after that migration, as 034, and no further. */
    public void to(String schema) {
        run(MigrationVersion.fromVersion(schema));
    }

    /** Whether this version brings that migration along. Writes nothing. */
    public boolean knows(String schema) {
        var migrations = to(MigrationVersion.LATEST).info().all();
        return Arrays.stream(migrations)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .anyMatch(MigrationVersion.fromVersion(schema)::equals);
    }

    private void run(MigrationVersion target) {
        try {
            to(target).migrate();
        } catch (FlywayException e) {
            throw new StartRefused("De database kon niet worden bijgewerkt: %s", e.getMessage());
        }
    }

    private Flyway to(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(url, migrator.user(), migrator.password())
                .target(target)
                .load();
    }
}
