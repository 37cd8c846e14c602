package nl.opvolgmonitor.api.prove;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What writers registered, as someone of the office reads it. */
final class Persons {

    private static final int ENOUGH = 50;
    private static final String QUESTION = "query ($id: ID!) { record: person(id: $id) { name } }";

    private Persons() {}

    /** How many of these are not there under the name they were given; fifty are looked at, each on one of the nodes. */
    static long unread(Member reader, List<Program> nodes, Collection<String> keys) {
        return keys.stream()
                .limit(ENOUGH)
                .filter(key -> !("Naam van " + key).equals(name(reader, nodes.get(key.length() % nodes.size()), key)))
                .count();
    }

    private static String name(Member reader, Program node, String key) {
        return reader.ask(node, QUESTION, Map.of("id", key))
                .at("/data/record/name")
                .asText();
    }
}
