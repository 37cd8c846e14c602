package nl.opvolgmonitor.persistence.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.RawFields;
import org.jspecify.annotations.Nullable;

/** Reads rows of observations. */
final class ObservationRows {

    /** Of a table or view with the alias {@code o}. */
    static final String COLUMNS = """
            o.*, ARRAY(SELECT f.key FROM jsonb_each_text(o.content) f ORDER BY f.key) AS names,
            ARRAY(SELECT f.value FROM jsonb_each_text(o.content) f ORDER BY f.key) AS texts\s""";

    private ObservationRows() {}

    static KeptObservation kept(ResultSet row) throws SQLException {
        return new KeptObservation(
                row.getLong("entry"),
                observation(row),
                row.getString("address"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                ObservedEntity.valueOf(row.getString("entity")),
                row.getObject("source_id", UUID.class),
                instant(row.getTimestamp("changed_at")),
                fields((String[]) row.getArray("names").getArray(), (String[])
                        row.getArray("texts").getArray()),
                row.getBoolean("deleted"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static RawFields fields(String[] names, String[] texts) {
        var fields = new TreeMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            fields.put(names[i], texts[i]);
        }
        return new RawFields(fields);
    }
}
