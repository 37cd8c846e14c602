package nl.opvolgmonitor.domain.source;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The raw texts of documents, white space and line breaks as received. */
public interface DocumentTexts {

    /** The raw text of each of these documents that has one and is known at that point in time. */
    Map<Key, String> of(Set<Key> documents, PointInTime at);
}
