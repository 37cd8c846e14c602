package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;

/** Our records as the office has them, concepts included, by what the House knows of them. One call is one statement. */
public interface OurRecords {

    /** By the key of their paper. */
    Map<String, List<Key>> motions(Set<String> papers);

    /** By their own citation key. */
    Map<String, List<Key>> documents(Set<String> papers);

    /** The commitments of which people said that they have one of these numbers. */
    Map<String, List<Key>> numbered(Set<String> numbers);

    /** What can be compared of the commitments that were made on one of these days. */
    List<PromisedWords> commitments(Set<LocalDate> days);
}
