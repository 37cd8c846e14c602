package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.util.function.Consumer;
import nl.opvolgmonitor.api.tables.TableRefused;

/** The records of a file, to go through more than once. */
interface ImportSource extends AutoCloseable {

    /** Every record that can be told, in order; what cannot be told is a fault. Throws {@link TableRefused}. */
    void each(Consumer<ImportItem> items, Consumer<ImportFault> faults) throws IOException;

    @Override
    void close() throws IOException;
}
