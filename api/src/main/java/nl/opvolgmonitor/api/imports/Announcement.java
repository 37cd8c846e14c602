package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * Which records a file has, and the texts of its documents, before any of them is taken in: a record may name or quote one that
 * stands further on.
 */
record Announcement(Map<Key, Kind> kinds, Map<Key, String> texts, long rows) {

    static Announcement of(ImportSource source, Faults faults, Progress progress) throws IOException {
        var kinds = new HashMap<Key, Kind>();
        var texts = new HashMap<Key, String>();
        var rows = new long[1];
        source.each(
                item -> {
                    if (kinds.putIfAbsent(item.key(), item.kind()) != null) {
                        faults.add(item.problem(
                                "key",
                                "De sleutel " + item.key() + " komt twee keer voor",
                                "Haal een van de twee weg"));
                    }
                    if (item.bringsText()) {
                        texts.put(item.key(), item.text());
                    }
                    if (++rows[0] % ImportRun.CHUNK == 0) {
                        progress.at(Progress.Phase.READING, rows[0], 0);
                    }
                },
                faults::add);
        return new Announcement(kinds, texts, rows[0]);
    }
}
