package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.io.IOException;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.EditionRecord;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Kind;

/** Goes through an edition in a fixed order, a few records at a time: of records only the keys of one kind are in memory. */
@Singleton
final class EditionReader {

    private static final int TOGETHER = 200;

    /** What is done with each record. */
    @FunctionalInterface
    interface Each {

        void take(Kind kind, EditionRecord record) throws IOException;
    }

    private final Editions editions;

    EditionReader(Editions editions) {
        this.editions = editions;
    }

    void everything(Edition edition, Each each) throws IOException {
        for (var kind : Kind.values()) {
            ofKind(edition, kind, each);
        }
    }

    void ofKind(Edition edition, Kind kind, Each each) throws IOException {
        var keys = editions.keys(kind);
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            var chunk = keys.subList(from, Math.min(from + TOGETHER, keys.size()));
            for (var record : editions.records(edition, kind, chunk)) {
                each.take(kind, record);
            }
        }
    }
}
