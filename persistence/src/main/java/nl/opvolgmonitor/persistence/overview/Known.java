package nl.opvolgmonitor.persistence.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.overview.RecordChange;
import nl.opvolgmonitor.domain.overview.RecordChangeType;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;

/** The public versions of records by key, and the series that each entry belongs to by the key of the entry, oldest first. */
record Known(Map<Key, List<? extends Registered>> versions, Map<Key, List<? extends Registered>> series) {

    RecordChange change(ChangeRow row) {
        if (row.type() == RecordChangeType.WITHDRAWN) {
            return row.change(null, List.of());
        }
        return version(row.record(), row.version())
                .map(content -> row.change(Series.subjectOf(content), changes(row, content)))
                .orElseGet(() -> row.change(null, List.of()));
    }

    private List<FieldChange> changes(ChangeRow row, Registered content) {
        if (row.fromVersion() != null) {
            return version(row.record(), row.fromVersion())
                    .map(before -> Fields.of(before).changesTo(Fields.of(content)))
                    .orElse(List.of());
        }
        return Series.of(row.kind())
                .map(each -> sinceEntryBefore(content, each.subject().component()))
                .orElse(List.of());
    }

    private List<FieldChange> sinceEntryBefore(Registered content, String subject) {
        var entries = series.getOrDefault(content.key(), List.of());
        var place = entries.stream().map(Registered::key).toList().indexOf(content.key());
        var before = place > 0 ? Fields.of(entries.get(place - 1)) : new Fields(Map.of());
        return before.changesTo(Fields.of(content)).stream()
                .filter(change -> !change.field().equals(subject))
                .toList();
    }

    private Optional<? extends Registered> version(Key record, int version) {
        return versions.getOrDefault(record, List.of()).stream()
                .filter(content -> content.entry().version() == version)
                .findFirst();
    }
}
