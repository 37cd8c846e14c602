package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** What changed in what the public sees. */
public interface RecordChanges {

    /** The newest first, along the axis of the stretch. A cursor that cannot be read throws InvalidContent. */
    Page<RecordChange> list(Stretch stretch, RecordChangeFilter filter, PageRequest request);

    /** How many, per kind that has any. */
    List<ChangeCount> count(Stretch stretch);
}
