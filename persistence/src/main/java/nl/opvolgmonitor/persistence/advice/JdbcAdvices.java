package nl.opvolgmonitor.persistence.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Fixed advices by the views that the public sees. */
@Singleton
final class JdbcAdvices implements Advices {

    private static final String SHOWN = """
            SELECT a.advice AS key, a.sha256, a.fixed_at, a.shown_at, convert_from(c.bytes, 'UTF8') AS content
            FROM published.advice a JOIN published.advice_content c USING (sha256)
            WHERE a.shown_at <= :known AND (CAST(:advice AS text) IS NULL OR a.advice = :advice) ORDER BY a.fixed_at DESC, a.advice""";

    private static final String NOTES = """
            SELECT advice, text, recorded_at FROM published.advice_note
            WHERE advice = ANY(:advices) AND shown_at <= :known ORDER BY number""";

    private final Doors doors;

    JdbcAdvices(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<PublishedAdvice> at(PointInTime at) {
        return shown(null, at);
    }

    @Override
    public Optional<PublishedAdvice> find(Key advice, PointInTime at) {
        return shown(advice.value(), at).stream().findFirst();
    }

    private List<PublishedAdvice> shown(@Nullable String advice, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(SHOWN)
                        .bind("advice", advice)
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(PublishedAdvice.class))
                        .list());
    }

    @Override
    public Map<Key, List<CorrectionNote>> notes(Set<Key> advices, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(NOTES)
                        .bindArray(
                                "advices",
                                String.class,
                                advices.stream().map(Key::value).toList())
                        .bind("known", at.known())
                        .map(ConstructorMapper.of(CorrectionNote.class))
                        .collect(Collectors.groupingBy(CorrectionNote::advice)));
    }
}
