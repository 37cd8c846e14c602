package nl.opvolgmonitor.api.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.api.register.RecordFields;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import org.jspecify.annotations.Nullable;

/**
 * Writes the last version of every record that may be seen: a line that says what the file is, and a line of JSON for each
 * record, with its quotes and, of a document, its text. What is internal to the office (notes, who wrote what) stays behind.
 */
@Singleton
final class RegisterExport {

    /** The first name in the file. */
    static final String MARK = "opvolgmonitorExport";

    /** Names the kind; some records have a field that is called kind. */
    static final String KIND = "record";

    private static final int TOGETHER = 200;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Key.class, new ToStringSerializer()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Sheets sheets;
    private final Holdings holdings;
    private final EvidenceRepository evidence;
    private final DocumentTexts texts;

    RegisterExport(Sheets sheets, Holdings holdings, EvidenceRepository evidence, DocumentTexts texts) {
        this.sheets = sheets;
        this.holdings = holdings;
        this.evidence = evidence;
        this.texts = texts;
    }

    /** How many records were written. */
    long write(Writer out) throws IOException {
        line(out, Map.of(MARK, 1));
        var count = 0L;
        for (var sheet : sheets.all()) {
            count += write(out, sheet);
        }
        return count;
    }

    private long write(Writer out, SheetForm sheet) throws IOException {
        var keys = holdings.keys(sheet.kind());
        var records = sheets.records(sheet.kind());
        var count = 0L;
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            var chunk = keys.subList(from, Math.min(from + TOGETHER, keys.size()));
            count += write(out, sheet, chunk, records);
        }
        return count;
    }

    private <T extends Registered> long write(Writer out, SheetForm sheet, List<Key> keys, Records<T> records)
            throws IOException {
        var now = PointInTime.latest();
        Set<Key> asked = new HashSet<>(keys);
        var found = records.byKey(asked, now);
        var quotes = evidence.ofRecords(asked, now);
        var raw = texts.of(asked, now);
        for (var key : keys) {
            var record = found.get(key);
            if (record != null) {
                line(out, fields(sheet, record, quotes.getOrDefault(key, List.of()), raw.get(key)));
            }
        }
        return found.size();
    }

    private static Map<String, @Nullable Object> fields(
            SheetForm sheet, Registered record, List<Evidence> quotes, @Nullable String text) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(KIND, sheet.name());
        fields.put("key", record.key());
        fields.putAll(RecordFields.of(record));
        fields.put("quotes", quotes.stream().map(RegisterExport::quote).toList());
        if (text != null) {
            fields.put("text", text);
        }
        return fields;
    }

    private static Map<String, @Nullable Object> quote(Evidence evidence) {
        var quote = new LinkedHashMap<String, @Nullable Object>();
        quote.put("document", evidence.document());
        quote.put("role", evidence.role());
        quote.put("text", evidence.quote());
        quote.put("line", evidence.line());
        quote.put("footnote", evidence.footnote());
        return quote;
    }

    private void line(Writer out, Object value) throws IOException {
        out.write(json.writeValueAsString(value));
        out.write('\n');
    }
}
