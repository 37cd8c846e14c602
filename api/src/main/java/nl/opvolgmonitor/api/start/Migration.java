package nl.opvolgmonitor.api.start;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings a database to the shape that a version expects, as the only role that may change it. Where another node holds a
 * table, it gives way and tries again.
 */
public final class Migration {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int MOST_TRIES = 100;

    /** Two waited for each other; the wait for a lock took too long. */
    private static final Set<String> HOLDING_UP = Set.of("40P01", "55P03");

    private static final String HELD_UP =
            "De database kon niet worden bijgewerkt, omdat anderen haar tabellen vasthouden: een ander exemplaar, een kopie die "
                    + "wordt gemaakt of een lange vraag. Wacht tot die klaar is en start opnieuw. %s";
    private static final String FAULTY = "De database kon niet worden bijgewerkt: %s";

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
        for (var tries = 1; !isDone(target, tries); tries++) {
            rest();
        }
    }

    private boolean isDone(MigrationVersion target, int tries) {
        try {
            to(target).migrate();
            return true;
        } catch (FlywayException fault) {
            if (isHeldUp(fault) && tries < MOST_TRIES) {
                return false;
            }
            throw new StartRefused(isHeldUp(fault) ? HELD_UP : FAULTY, fault.getMessage());
        }
    }

    /** Whether others held the tables; nothing of that migration is done then. */
    private static boolean isHeldUp(Throwable fault) {
        return Stream.iterate(fault, Throwable.class::isInstance, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(HOLDING_UP::contains);
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Het bijwerken van de database is afgebroken");
        }
    }

    private Flyway to(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(url, migrator.user(), migrator.password())
                .callbacks(new ShortWait())
                .target(target)
                .load();
    }
}
