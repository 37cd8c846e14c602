package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Which records a file has, before any of them is taken in: a record may name one that stands further on. */
record Announcement(Map<Key, Kind> kinds, long rows) {

    static Announcement of(ImportSource source, Faults faults, Progress progress) throws IOException {
        var kinds = new HashMap<Key, Kind>();
        var rows = new long[1];
        source.each(
                item -> {
                    if (kinds.putIfAbsent(item.key(), item.kind()) != null) {
                        faults.add(item.problem(
                                "key",
                                "De sleutel " + item.key() + " komt twee keer voor",
                                "Haal een van de twee weg"));
                    }
                    if (++rows[0] % ImportRun.CHUNK == 0) {
                        progress.at(Progress.Phase.READING, rows[0], 0);
                    }
                },
                faults::add);
        return new Announcement(kinds, rows[0]);
    }
}
