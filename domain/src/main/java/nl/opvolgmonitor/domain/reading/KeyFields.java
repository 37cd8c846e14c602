package nl.opvolgmonitor.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;

/** Which fields of each kind hold the key of another record. Beside them, links have their targets. */
public record KeyFields(Map<Kind, Set<String>> names) {

    private static final String LINKS = "links";
    private static final String TARGET = "target";

    /** The keys that a proposal names, its own left out. */
    Set<String> namedBy(Proposal proposal) {
        var keys = new LinkedHashSet<String>();
        renamed(proposal.kind(), proposal.fields(), key -> {
            keys.add(key);
            return key;
        });
        keys.remove(proposal.key());
        return keys;
    }

    /** The same fields with other keys. */
    public Map<String, Object> renamed(Kind kind, Map<String, Object> fields, UnaryOperator<String> keys) {
        var named = names.getOrDefault(kind, Set.of());
        var changed = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> changed.put(name, renamed(named, name, value, keys)));
        return changed;
    }

    private static Object renamed(Set<String> named, String name, Object value, UnaryOperator<String> keys) {
        if (name.equals(LINKS) && value instanceof List<?> links) {
            return links.stream().map(link -> link(link, keys)).toList();
        }
        return named.contains(name) ? key(value, keys) : value;
    }

    private static Object key(Object value, UnaryOperator<String> keys) {
        return value instanceof List<?> list
                ? new ArrayList<>(
                        list.stream().map(each -> keys.apply(each.toString())).toList())
                : keys.apply(value.toString());
    }

    private static Object link(Object link, UnaryOperator<String> keys) {
        if (!(link instanceof Map<?, ?> parts) || parts.get(TARGET) == null) {
            return link;
        }
        var changed = new LinkedHashMap<Object, Object>(parts);
        changed.put(TARGET, keys.apply(parts.get(TARGET).toString()));
        return changed;
    }
}
