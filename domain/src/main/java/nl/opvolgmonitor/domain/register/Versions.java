package nl.opvolgmonitor.domain.register;

import java.util.List;

/** Every version of a record. It sees drafts and what was withdrawn, so it never serves the public. */
public interface Versions {

    /** The first one first; at least one. */
    List<RecordVersion> of(RecordState record);
}
