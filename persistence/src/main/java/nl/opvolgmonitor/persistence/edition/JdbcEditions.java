package nl.opvolgmonitor.persistence.edition;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.EditionRecord;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Editions by the table {@code edition} and the view {@code appearance}. Reading a page of records takes five statements. */
@Singleton
final class JdbcEditions implements Editions {

    private static final int MOST = 100;

    private static final String WHOLE = "SELECT NOT EXISTS ("
            + "SELECT 1 FROM published.appearance a WHERE a.shown_at <= :publishedAt AND a.hidden_at > :publishedAt)";

    /**
     * The last time that what is public now came to differ from the last edition. Only records of which something happened since
     * are looked at, however long the history is.
     */
    private static final String WAITING = """
            WITH last AS (SELECT coalesce(max(published_at), '-infinity') AS at FROM register.edition)
            SELECT max(news.at) FROM (
                SELECT greatest(a.shown_at, a.hidden_at) AS at FROM published.appearance a
                WHERE a.record = ANY(ARRAY(
                    SELECT s.record FROM register.record_status s WHERE s.recorded_at > (SELECT at FROM last)
                    UNION SELECT s.record FROM register.record_status s WHERE s.embargo_until > (SELECT at FROM last)))
                UNION ALL SELECT f.shown_at FROM published.advice f
                UNION ALL SELECT n.shown_at FROM published.advice_note n) news
            WHERE news.at > (SELECT at FROM last)""";

    private static final String PUBLISH = """
            INSERT INTO register.edition (number, published_at, recorded_by)
            SELECT coalesce(max(number), 0) + 1, :now, :by FROM register.edition
            RETURNING number, published_at, (SELECT max(published_at) FROM register.edition) AS since""";

    private final Doors doors;
    private final Holdings holdings;
    private final EditionParts parts;
    private final Map<Kind, JdbcRecords<?>> kinds;

    JdbcEditions(Doors doors, Holdings holdings, EditionParts parts, Collection<JdbcRecords<?>> kinds) {
        this.doors = doors;
        this.holdings = holdings;
        this.parts = parts;
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    @Override
    public Optional<Edition> last() {
        return doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM published.edition ORDER BY number DESC LIMIT 1")
                        .map(ConstructorMapper.of(Edition.class))
                        .findOne());
    }

    @Override
    public Optional<Edition> numbered(int number) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM published.edition WHERE number = :number")
                        .bind("number", number)
                        .map(ConstructorMapper.of(Edition.class))
                        .findOne());
    }

    @Override
    public List<Edition> before(int number, int most) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM published.edition WHERE number < :number ORDER BY number DESC LIMIT :most")
                        .bind("number", number)
                        .bind("most", Math.clamp(most, 0, MOST))
                        .map(ConstructorMapper.of(Edition.class))
                        .list());
    }

    @Override
    public Optional<Instant> waitingSince() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(WAITING)
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant));
    }

    /** Only after the lock the time can be told: whoever publishes before has its place in this edition. */
    @Override
    public Optional<Edition> publish(Clock clock, String recordedBy) {
        return doors.writing().withHandle(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(8270418)");
            return waitingSince()
                    .map(waiting -> handle.createQuery(PUBLISH)
                            .bind("now", PointInTime.now(clock).known())
                            .bind("by", recordedBy)
                            .map(ConstructorMapper.of(Edition.class))
                            .one());
        });
    }

    @Override
    public boolean isWhole(Edition edition) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(WHOLE)
                        .bindMethods(edition)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public int confidentialFiles() {
        return doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT files FROM published.confidentiality")
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public List<Key> keys(Kind kind) {
        return holdings.keys(kind).stream().sorted().toList();
    }

    @Override
    public Map<Key, Instant> lastChanges(List<Key> keys) {
        return parts.lastChanges(keys);
    }

    @Override
    public List<EditionRecord> records(Edition edition, Kind kind, List<Key> keys) {
        var shown = parts.versions(edition, keys);
        var versions = Objects.requireNonNull(kinds.get(kind)).versions(shown.keySet());
        var quotes = parts.quotes(edition, keys);
        var texts = parts.texts(shown);
        return keys.stream()
                .filter(versions::containsKey)
                .map(key -> new Versions(Objects.requireNonNull(versions.get(key)), shown.getOrDefault(key, 0))
                        .with(quotes.getOrDefault(key, List.of()), texts.get(key)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The versions of one record, of which the edition shows one. A quote came with the version recorded at the same instant. */
    private record Versions(List<? extends Registered> all, int shown) {

        Optional<EditionRecord> with(List<Evidence> quotes, @Nullable String text) {
            var later = all.stream()
                    .filter(each -> each.entry().version() > shown)
                    .map(each -> each.entry().recordedAt())
                    .toList();
            return all.stream()
                    .filter(each -> each.entry().version() == shown)
                    .findFirst()
                    .map(content -> new EditionRecord(
                            content,
                            quotes.stream()
                                    .filter(quote -> !later.contains(quote.recordedAt()))
                                    .toList(),
                            text));
        }
    }
}
