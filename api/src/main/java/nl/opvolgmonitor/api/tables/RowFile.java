package nl.opvolgmonitor.api.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a table that has been read, to go through as often as needed; deleted when closed. */
public record RowFile(Path path) implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(64 << 20).build())
            .build();

    /** Row after row; throws {@link TableRefused} where reading ended before the table did. */
    public void each(Consumer<SheetRow> rows) throws IOException {
        try (var stream = Files.newBufferedReader(path);
                var json = JSON.createParser(stream)) {
            var token = json.nextToken();
            for (; token == JsonToken.START_ARRAY; token = json.nextToken()) {
                rows.accept(row(json));
            }
            if (token != JsonToken.VALUE_TRUE) {
                throw token == JsonToken.VALUE_STRING ? new TableRefused(json.getText()) : TableRefused.tooDemanding();
            }
        }
    }

    private static SheetRow row(JsonParser json) throws IOException {
        var sheet = json.nextTextValue();
        var number = json.nextIntValue(0);
        var cells = new ArrayList<@Nullable String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            cells.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
        }
        return new SheetRow(String.valueOf(sheet), number, cells);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
