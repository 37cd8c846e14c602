package nl.opvolgmonitor.domain.backup;

import java.util.List;

/**
 * A table as it went into a backup.
 *
 * @param name with its schema, as register.record
 * @param columns in the order in which each row has them; without what the database computes from others
 * @param bytes of the rows, before they are compressed
 * @param sha256 of the same, in hexadecimal
 */
public record CopiedTable(String name, List<String> columns, long rows, long bytes, String sha256) {

    /** The same table with nothing said of its rows. */
    public TableShape shape() {
        return new TableShape(name, columns);
    }
}
