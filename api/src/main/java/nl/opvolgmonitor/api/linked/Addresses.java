package nl.opvolgmonitor.api.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.Links;

/** The permanent addresses at a site; {@code origin} is where it is reached, as {@code https://example.nl}. */
public final class Addresses {

    private static final String LISTS = "/id/begrippen/";

    private Addresses() {}

    public static String of(String origin, Key key) {
        return origin + Links.permanent(key.value());
    }

    /** The list of the values of an enum of the schema, or of the words of an open list. */
    public static String list(String origin, String list) {
        return origin + LISTS + list;
    }

    public static String concept(String origin, String list, String code) {
        return list(origin, list) + "/"
                + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Before the names of our own classes and properties. */
    public static String terms(String origin) {
        return origin + "/open-data/termen#";
    }
}
