package nl.opvolgmonitor.api.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.opvolgmonitor.api.tables.TableRefused;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** An export of this or another register: a line that says so, then a line of JSON for each record. A row is a line here. */
final class JsonSource implements ImportSource {

    /** In characters; a line has one record, with the text of a document at most. */
    private static final int LINE = 32 << 20;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LINE)
                            .maxNestingDepth(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final Path file;
    private final Sheets sheets;

    JsonSource(Path file, Sheets sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    /** Whether a file says that it is an export. */
    static boolean isExport(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var start = new String(stream.readNBytes(64), StandardCharsets.UTF_8);
            return start.startsWith("{\"" + RegisterExport.MARK + "\"");
        }
    }

    @Override
    public void each(Consumer<ImportItem> items, Consumer<ImportFault> faults) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var number = 1;
            line(lines);
            for (var line = line(lines); line != null; line = line(lines)) {
                number++;
                try {
                    items.accept(item(line, number));
                } catch (Unreadable wrong) {
                    faults.accept(fault(number, String.valueOf(wrong.getMessage())));
                }
            }
        }
    }

    /** The next line; null at the end. */
    private static @Nullable String line(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        int character = lines.read();
        if (character < 0) {
            return null;
        }
        for (; character >= 0 && character != '\n'; character = lines.read()) {
            line.append((char) character);
            if (line.length() > LINE) {
                throw new TableRefused("Een regel van dit bestand is te lang; maak de export opnieuw");
            }
        }
        return line.toString();
    }

    private ImportItem item(String line, int number) {
        var fields = fields(line);
        var kind = String.valueOf(fields.remove(RegisterExport.KIND));
        var sheet = sheets.named(kind)
                .orElseThrow(() -> new Unreadable("De soort «%s» bestaat in dit register niet".formatted(kind)));
        return new ImportItem(sheet.kind(), key(fields.get("key")), sheet.name(), number, fields);
    }

    private static Map<String, @Nullable Object> fields(String line) {
        try {
            return JSON.readValue(line, FIELDS);
        } catch (JsonProcessingException broken) {
            throw new Unreadable("Deze regel is geen record in JSON");
        }
    }

    private static Key key(@Nullable Object text) {
        try {
            return new Key(String.valueOf(text));
        } catch (InvalidContent unfit) {
            throw new Unreadable(String.valueOf(unfit.getMessage()));
        }
    }

    private static ImportFault fault(int number, String sentence) {
        return new ImportFault("json", number, null, sentence, "Maak de export opnieuw met ./opvolgmonitor export");
    }

    @Override
    public void close() {}

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
