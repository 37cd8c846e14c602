package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** What is registered already, drafts included, to compare proposals with. It never serves the public. */
public interface Alike {

    /** The kind of each of these records that exists and was not withdrawn. */
    Map<Key, Kind> kinds(Set<Key> keys);

    /**
     * The records of a kind, by their last version, of which the first of these components is one of these values.
     *
     * @param components names of components whose values are texts, keys, numbers, days or names of enum values
     */
    List<Identified> identified(Kind kind, List<String> components, Set<String> values);

    /** The texts that say what every record of a kind is about, by its last version; none for a kind that {@link Wordings} does not know. */
    Map<Key, List<String>> texts(Kind kind);

    /** The names by which organisations, offices and people are known. */
    List<Named> names();

    /** The values of the components, in their order; null where empty. */
    record Identified(Key record, List<@Nullable String> values) {}
}
