package nl.opvolgmonitor.domain.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The database at one instant. */
public interface Snapshot {

    Instant at();

    /** The last migration, as 034. */
    String schema();

    /** The version of the server. */
    String postgres();

    /** How many rows have a seal. */
    long sealed();

    /** The hash of the last seal in hexadecimal; empty before the first row. */
    Optional<String> head();

    /** Everything that goes into a backup, a table after the tables that it refers to. */
    List<TableShape> tables();

    /** Writes every row as a line that any version of PostgreSQL reads; how many there are. */
    long copy(TableShape table, OutputStream to) throws IOException;
}
