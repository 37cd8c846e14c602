package nl.opvolgmonitor.persistence.backup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Function;
import nl.opvolgmonitor.domain.backup.Snapshot;
import nl.opvolgmonitor.domain.backup.Snapshots;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** One transaction that reads, and sees what was committed when it began. */
@Singleton
final class JdbcSnapshots implements Snapshots {

    private final Doors doors;

    JdbcSnapshots(Doors doors) {
        this.doors = doors;
    }

    @Override
    public <T> T atOneInstant(Function<Snapshot, T> work) {
        return doors.writing().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            handle.execute("SET TRANSACTION READ ONLY");
            unhurried(handle);
            return work.apply(new JdbcSnapshot(handle));
        });
    }

    /** A large table takes longer than a reader would wait. The pool takes both back when the connection is returned. */
    private static void unhurried(Handle handle) {
        try {
            handle.getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException gone) {
            throw new RegisterUnavailable(gone);
        }
        Settings.of(handle);
    }
}
