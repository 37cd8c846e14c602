package nl.opvolgmonitor.api.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a URL in the encoding of forms, read strictly: broken escapes and doubles are refused, not guessed. */
final class QueryString {

    private static final Set<String> KNOWN = Set.of("query", "operationName", "variables", "extensions");

    private QueryString() {}

    /** The parameters of a GraphQL request; an empty one counts as left out. */
    static Map<String, String> parse(@Nullable String raw) {
        var parameters = new HashMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&", -1)) {
            add(pair.split("=", 2), parameters);
        }
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static void add(String[] pair, Map<String, String> parameters) {
        var name = decode(pair[0]);
        if (!KNOWN.contains(name)) {
            return;
        }
        if (parameters.putIfAbsent(name, pair.length == 1 ? "" : decode(pair[1])) != null) {
            throw RequestRefused.malformed(name + " staat er meer dan eens");
        }
    }

    /** By way of Latin-1, in which each escape is one character and so one byte. */
    private static String decode(String text) {
        if (text.chars().anyMatch(character -> character > '~')) {
            throw RequestRefused.malformed("Het adres bevat tekens die met % geschreven horen te worden");
        }
        try {
            return Utf8.decode(
                    URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException broken) {
            throw RequestRefused.malformed("Het adres bevat een % zonder twee hexadecimale cijfers erachter");
        }
    }
}
