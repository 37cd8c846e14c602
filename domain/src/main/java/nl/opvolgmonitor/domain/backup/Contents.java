package nl.opvolgmonitor.domain.backup;

import java.io.IOException;
import java.io.InputStream;

/** The rows in a backup. */
@FunctionalInterface
public interface Contents {

    /** The rows of a table as they were written. Reading to the end fails when they are not what the manifest says. */
    InputStream rowsOf(CopiedTable table) throws IOException;
}
