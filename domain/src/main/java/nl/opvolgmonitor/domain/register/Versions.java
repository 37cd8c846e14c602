package nl.opvolgmonitor.domain.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every version of a record. It sees drafts and what was withdrawn, so it never serves the public. */
public interface Versions {

    /** Per record the first version first; one statement for each kind. */
    Map<Key, List<RecordVersion>> ofEach(Collection<RecordState> records);

    /** The first one first; at least one. */
    default List<RecordVersion> of(RecordState record) {
        return Objects.requireNonNull(ofEach(List.of(record)).get(record.key()));
    }
}
