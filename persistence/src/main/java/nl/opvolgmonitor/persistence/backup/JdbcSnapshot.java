package nl.opvolgmonitor.persistence.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.backup.Snapshot;
import nl.opvolgmonitor.domain.backup.TableShape;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/** What a transaction sees, as lines of COPY. */
record JdbcSnapshot(Handle handle) implements Snapshot {

    static final String HEAD = "SELECT encode(hash, 'hex') FROM register.seal ORDER BY position DESC LIMIT 1";
    static final String SEALED = "SELECT count(*) FROM register.seal";

    @Override
    public Instant at() {
        return one("SELECT transaction_timestamp()", Instant.class);
    }

    @Override
    public String schema() {
        return new Catalogue(handle).schema();
    }

    @Override
    public String postgres() {
        return one("SHOW server_version", String.class);
    }

    @Override
    public long sealed() {
        return one(SEALED, Long.class);
    }

    @Override
    public Optional<String> head() {
        return handle.createQuery(HEAD).mapTo(String.class).findOne();
    }

    @Override
    public List<TableShape> tables() {
        return new Catalogue(handle).copied();
    }

    @Override
    public long copy(TableShape table, OutputStream to) throws IOException {
        var sql = "COPY " + Quoted.shape(table) + " TO STDOUT";
        try {
            return handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(sql, to);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private <T> T one(String sql, Class<T> type) {
        return handle.createQuery(sql).mapTo(type).one();
    }
}
