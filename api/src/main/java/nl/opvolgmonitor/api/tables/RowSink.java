package nl.opvolgmonitor.api.tables;

import java.io.IOException;

/** Takes rows as they are read. */
@FunctionalInterface
interface RowSink {

    void take(SheetRow row) throws IOException;
}
