package nl.opvolgmonitor.api.selection;

import java.util.Map;
import nl.opvolgmonitor.ui.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a list are meant.
 *
 * @param query the conditions as an address has them, in a fixed order, so that the same choice is the same text
 * @param filter the same as a filter of the schema
 * @param order the name of an order of the schema; null for the usual one
 */
public record Selection(
        RegisterList list,
        Query query,
        Map<String, Object> filter,
        @Nullable String order) {

    public Selection {
        filter = Map.copyOf(filter);
    }

    /** The same records, what changed last first. */
    public Selection byLastChange() {
        return new Selection(list, query, filter, "LAST_CHANGE");
    }

    /** As follows keep it: {@code toezeggingen?ministerie=jenv&stand=open}. */
    @Override
    public String toString() {
        return list.path() + query;
    }
}
