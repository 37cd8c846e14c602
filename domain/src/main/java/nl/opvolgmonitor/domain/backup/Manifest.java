package nl.opvolgmonitor.domain.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself.
 *
 * @param format how the file is written; a higher number is not understood by an older program
 * @param product the version of the program that wrote it
 * @param schema the last migration of the database, as 034
 * @param at the instant as of which everything in it was read
 * @param postgres the version of the database server
 * @param sealed how many rows of the register have a seal
 * @param head the head of the chain at that instant, in hexadecimal; null when nothing was sealed yet
 */
public record Manifest(
        int format,
        String product,
        String schema,
        Instant at,
        String postgres,
        long sealed,
        @Nullable String head,
        List<CopiedTable> tables) {

    /** What this program writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    /** Of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }

    /** The tables, without what is said of their rows. */
    public List<TableShape> shapes() {
        return tables.stream().map(CopiedTable::shape).toList();
    }
}
