package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the proof of records, in both directions. */
public interface EvidenceRepository {

    /** The proof of each of these records, in order of registration. */
    Map<Key, List<Evidence>> ofRecords(Set<Key> records, PointInTime at);

    /** What was quoted from each of these documents, in order of line. */
    Map<Key, List<Evidence>> ofDocuments(Set<Key> documents, PointInTime at);
}
