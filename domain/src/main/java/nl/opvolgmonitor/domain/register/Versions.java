package nl.opvolgmonitor.domain.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every version of a record. It sees drafts and what was withdrawn, so it never serves the public. */
public interface Versions {

    /** Per record the first version first; one statement for each kind. */
    Map<Key, List<RecordVersion>> ofEach(Collection<RecordState> records);

    /** The content of one version, or of the last one before it. */
    Registered at(RecordState record, int version);

    /** The content of the last version. */
    default Registered last(RecordState record) {
        return at(record, record.version());
    }
}
