package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.follow.Occasion;
import nl.opvolgmonitor.domain.follow.PublicChanges;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Latest;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Versions of records, read as the public reads them. */
@Singleton
final class JdbcPublicChanges implements PublicChanges {

    /** Which kinds are a series, and by which column. */
    private static final Map<Kind, String> SERIES = Map.ofEntries(
            Map.entry(Kind.RESPONSE, "recommendation"),
            Map.entry(Kind.CLOSURE, "recommendation"),
            Map.entry(Kind.ASSESSMENT, "recommendation"),
            Map.entry(Kind.FULFILMENT, "commitment"),
            Map.entry(Kind.DEADLINE, "subject"),
            Map.entry(Kind.IMPLEMENTATION_REPORT, "about"),
            Map.entry(Kind.MOTION_DECISION, "motion"),
            Map.entry(Kind.MOTION_EXECUTION, "motion"),
            Map.entry(Kind.INSTRUMENT_STAGE, "instrument"),
            Map.entry(Kind.TENURE, "office"));

    private final Doors doors;
    private final Map<Kind, JdbcRecords<?>> kinds;

    JdbcPublicChanges(Doors doors, Collection<JdbcRecords<?>> kinds) {
        this.doors = doors;
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    @Override
    public Optional<Changed> of(Occasion occasion) {
        return doors.reading().withHandle(handle -> of(handle, occasion));
    }

    private Optional<Changed> of(Handle handle, Occasion occasion) {
        var records = Objects.requireNonNull(kinds.get(occasion.kind()));
        var versions = handle.createQuery(versions(occasion.kind()))
                .bind("record", occasion.record())
                .bind("version", Objects.requireNonNullElse(occasion.version(), Integer.MAX_VALUE))
                .map(records.mapper())
                .list();
        if (versions.isEmpty() || !isMeant(versions.getFirst(), occasion)) {
            return Optional.empty();
        }
        return Optional.of(new Changed(
                versions.size() > 1 ? versions.getLast() : before(handle, occasion, records), versions.getFirst()));
    }

    private static boolean isMeant(Registered version, Occasion occasion) {
        return occasion.version() == null || version.entry().version() == occasion.version();
    }

    private static @Nullable Registered before(Handle handle, Occasion occasion, JdbcRecords<?> records) {
        var column = SERIES.get(occasion.kind());
        if (column == null || occasion.version() == null) {
            return null;
        }
        return handle.createQuery(earlier(occasion.kind(), column))
                .bind("record", occasion.record())
                .bind("version", occasion.version())
                .map(records.mapper())
                .findOne()
                .orElse(null);
    }

    private static String versions(Kind kind) {
        return """
                SELECT k.record AS entry, k.link_roles AS links, k.* FROM %s k
                WHERE k.record = :record AND k.version <= :version ORDER BY k.version DESC LIMIT 2""".formatted(table(kind));
    }

    private static String earlier(Kind kind, String series) {
        return """
                SELECT k.record AS entry, k.link_roles AS links, k.* FROM %1$s k
                JOIN %1$s self ON self.record = :record AND self.version = :version AND self.%2$s = k.%2$s
                WHERE k.record <> self.record
                  AND (k.effective_from, k.recorded_at, k.record) < (self.effective_from, self.recorded_at, self.record)
                  AND NOT EXISTS (SELECT 1 FROM record_version v WHERE v.record = k.record AND v.version > k.version)
                %3$s""".formatted(table(kind), series, Latest.order("k"));
    }

    private static String table(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
