package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.DocumentTexts;

/**
 * Writes the last version of every record that may be seen: a line that says what the file is, and a line of JSON for each
 * record, with its quotes and, of a document, its text. What is internal to the office (notes, who wrote what) stays behind.
 */
@Singleton
final class RegisterExport {

    /** The first name in the file. */
    static final String MARK = RecordLine.MARK;

    static final String KIND = RecordLine.KIND;

    private static final int TOGETHER = 200;

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
                line(out, RecordLine.fields(sheet.kind(), record, quotes.getOrDefault(key, List.of()), raw.get(key)));
            }
        }
        return found.size();
    }

    private static void line(Writer out, Object value) throws IOException {
        out.write(RecordLine.of(value));
        out.write('\n');
    }
}
