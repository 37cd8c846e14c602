package nl.opvolgmonitor.api.observation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.observation.RawFields;

/** Gathers the fields of one record. Leaves out what the source says about its own bookkeeping. */
final class Fields {

    private static final Set<String> BOOKKEEPING = Set.of("GewijzigdOp", "ApiGewijzigdOp", "Verwijderd");
    private static final int MOST = 5_000;

    private final TreeMap<String, String> values = new TreeMap<>();

    /** Both interfaces by the same name: {@code activiteitNummer} is {@code ActiviteitNummer}. */
    static String named(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static boolean isOurs(String name) {
        return !name.isEmpty() && !name.contains("@") && !name.startsWith("_") && !BOOKKEEPING.contains(name);
    }

    /** The database holds no text with a zero in it. */
    void put(String path, String value) {
        if (values.size() < MOST && !value.isEmpty()) {
            values.put(path, value.replace("\0", ""));
        }
    }

    RawFields all() {
        return new RawFields(values);
    }
}
