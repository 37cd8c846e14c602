package nl.opvolgmonitor.api.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes rows as lines of JSON: an array with sheet, number and cells; at the end whether that was all, or why not. */
final class RowWriter implements AutoCloseable {

    private final JsonGenerator json;

    RowWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(new BufferedOutputStream(out, 1 << 16));
        json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
    }

    void write(SheetRow row) throws IOException {
        json.writeStartArray();
        json.writeString(row.sheet());
        json.writeNumber(row.number());
        for (var cell : row.cells()) {
            json.writeString(cell);
        }
        json.writeEndArray();
    }

    void end() throws IOException {
        json.writeBoolean(true);
    }

    void refuse(String sentence) throws IOException {
        json.writeString(sentence);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
