package nl.opvolgmonitor.api.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.extraction.TextEncoding;

/** CSV (RFC 4180) in whatever encoding and with whatever separator a Dutch or other spreadsheet writes it: ; , or tab. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvTable() {}

    /** The one sheet has the name that is given. */
    static void read(byte[] bytes, String sheet, RowSink rows) throws IOException {
        var text = TextEncoding.decode(bytes);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(64 << 20)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                rows.take(new SheetRow(
                        sheet, Math.toIntExact(line.getStartingLineNumber()), new ArrayList<>(line.getFields())));
            }
        } catch (CsvParseException broken) {
            throw new TableRefused(
                    "Dit is geen CSV: waarschijnlijk ontbreekt een afsluitend aanhalingsteken; bewaar het bestand opnieuw");
        }
    }

    /** The one that the first line has most of, outside quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.size()];
        var quoted = false;
        for (int place = 0; place < text.length() && (quoted || !isEnd(text.charAt(place))); place++) {
            quoted ^= text.charAt(place) == '"';
            var which = SEPARATORS.indexOf(text.charAt(place));
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        return most(counts);
    }

    private static char most(int[] counts) {
        var best = 0;
        for (int which = 1; which < counts.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return SEPARATORS.get(best);
    }

    private static boolean isEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
