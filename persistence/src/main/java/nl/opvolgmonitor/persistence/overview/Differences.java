package nl.opvolgmonitor.persistence.overview;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Reads what is needed to tell what differs: the versions of the records that changed, and the series they belong to. */
@Singleton
final class Differences {

    private final Map<Kind, JdbcRecords<?>> kinds;

    Differences(Collection<JdbcRecords<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    Known of(List<ChangeRow> rows, PointInTime at) {
        var versions = new HashMap<Key, List<? extends Registered>>();
        var series = new HashMap<Key, List<? extends Registered>>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        ChangeRow::kind, Collectors.mapping(ChangeRow::record, Collectors.toSet())))
                .forEach((kind, keys) -> {
                    var found = Objects.requireNonNull(kinds.get(kind)).versions(keys);
                    versions.putAll(found);
                    Series.of(kind).ifPresent(each -> series.putAll(entries(each, subjects(found), at)));
                });
        return new Known(versions, series);
    }

    private static Set<Key> subjects(Map<Key, ? extends List<? extends Registered>> versions) {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(Series::subjectOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** By kind and subject, so that the deadlines and the answers of one record stay apart. */
    private <T extends Registered> Map<Key, List<T>> entries(Series<T> series, Set<Key> subjects, PointInTime at) {
        @SuppressWarnings("unchecked")
        var records = (JdbcRecords<T>) Objects.requireNonNull(kinds.get(series.kind()));
        var byEntry = new HashMap<Key, List<T>>();
        records.by(series.subject(), subjects, at)
                .values()
                .forEach(entries -> entries.forEach(entry -> byEntry.put(entry.key(), entries)));
        return byEntry;
    }
}
