package nl.opvolgmonitor.persistence.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.advice.ListedAdvice;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Fixed advices by the views that the public sees. */
@Singleton
final class JdbcAdvices implements Advices {

    private static final String LISTED = """
            SELECT advice AS key, product, title, effective, known, previous, sha256, fixed_at FROM published.advice
            WHERE shown_at <= :known AND (CAST(:advice AS text) IS NULL OR advice = :advice) ORDER BY fixed_at DESC, advice""";

    private static final String READ = """
            SELECT a.advice AS key, a.sha256, a.fixed_at, a.shown_at, convert_from(c.bytes, 'UTF8') AS content
            FROM published.advice a JOIN published.advice_content c USING (sha256)
            WHERE a.shown_at <= :known AND a.advice = ANY(:advices)""";

    private static final String NOTES = """
            SELECT advice, text, recorded_at FROM published.advice_note
            WHERE advice = ANY(:advices) AND shown_at <= :known ORDER BY number""";

    private final Doors doors;

    JdbcAdvices(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<ListedAdvice> at(PointInTime at) {
        return listed(null, at);
    }

    @Override
    public Optional<ListedAdvice> find(Key advice, PointInTime at) {
        return listed(advice.value(), at).stream().findFirst();
    }

    private List<ListedAdvice> listed(@Nullable String advice, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(LISTED)
                        .bind("advice", advice)
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(ListedAdvice.class))
                        .list());
    }

    @Override
    public Map<Key, PublishedAdvice> read(Set<Key> advices, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(READ)
                        .bindArray("advices", String.class, names(advices))
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(PublishedAdvice.class))
                        .collect(Collectors.toMap(PublishedAdvice::key, Function.identity())));
    }

    @Override
    public Map<Key, List<CorrectionNote>> notes(Set<Key> advices, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(NOTES)
                        .bindArray("advices", String.class, names(advices))
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(CorrectionNote.class))
                        .collect(Collectors.groupingBy(CorrectionNote::advice)));
    }

    private static List<String> names(Set<Key> advices) {
        return advices.stream().map(Key::value).toList();
    }
}
