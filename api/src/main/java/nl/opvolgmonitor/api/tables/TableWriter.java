package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.util.List;

/** Writes a sheet row by row, so that its length costs no memory. Closing it ends the file. */
public interface TableWriter extends AutoCloseable {

    void row(List<Cell> cells) throws IOException;

    @Override
    void close() throws IOException;
}
