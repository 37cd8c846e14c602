package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.GZIPOutputStream;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.edition.Edition;

/** JSON Lines: a line that says which edition it is, and a line for each record. Unpacked, an import of another register takes it. */
@Singleton
final class JsonLines implements EditionFormat {

    private final EditionReader reader;

    JsonLines(EditionReader reader) {
        this.reader = reader;
    }

    @Override
    public String file() {
        return "register.jsonl.gz";
    }

    @Override
    public String mediaType() {
        return "application/gzip";
    }

    @Override
    public String unpackedType() {
        return "application/jsonl";
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        try (var lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(out, 1 << 15), StandardCharsets.UTF_8))) {
            line(lines, heading(edition));
            reader.everything(
                    edition,
                    (kind, record) ->
                            line(lines, RecordLine.fields(kind, record.content(), record.quotes(), record.text())));
        }
    }

    private static Object heading(Edition edition) {
        var heading = new LinkedHashMap<String, Object>();
        heading.put(RecordLine.MARK, 1);
        heading.put("edition", edition.number());
        heading.put("publishedAt", edition.publishedAt());
        heading.put("license", Licence.ADDRESS);
        return heading;
    }

    private static void line(Writer lines, Object value) throws IOException {
        lines.write(RecordLine.of(value));
        lines.write('\n');
    }
}
