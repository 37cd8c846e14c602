package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** JSON: what was asked and for which moment, and the records as the GraphQL document {@code rows-<list>} gives them. */
@Singleton
final class JsonFormat implements DownloadFormat {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Download download, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("selection", download.address());
            json.writeStringField("effective", download.stand().effective().toString());
            json.writeStringField("known", download.stand().recorded().toString());
            json.writeArrayFieldStart(download.selection().list().field());
            while (download.rows().hasNext()) {
                json.writeTree(download.rows().next());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
