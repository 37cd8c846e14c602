package nl.opvolgmonitor.api.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements by subject and property, in the order in which they were made. */
public final class Graph {

    private final String origin;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    /** {@code origin} is where the site is reached. */
    public Graph(String origin) {
        this.origin = origin;
    }

    public String origin() {
        return origin;
    }

    /** What is said of one subject. */
    public static final class Thing {

        private final Map<String, List<Term>> said = new LinkedHashMap<>();

        private Thing() {}

        public Thing is(String type) {
            return with(Prefixes.RDF + "type", Term.iri(type));
        }

        /** Says nothing when the value is not known. */
        public Thing with(String property, @Nullable Term value) {
            if (value != null) {
                said.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
            }
            return this;
        }

        public Thing with(String property, Stream<? extends Term> values) {
            values.forEach(value -> with(property, value));
            return this;
        }

        Map<String, List<Term>> said() {
            return said;
        }
    }

    public Thing about(String subject) {
        return things.computeIfAbsent(subject, address -> new Thing());
    }

    Map<String, Thing> things() {
        return things;
    }
}
