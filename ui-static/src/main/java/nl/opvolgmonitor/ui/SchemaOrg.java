package nl.opvolgmonitor.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows in the words of schema.org, as JSON-LD to stand in a page: no sign in it can end the element it stands in.
 * Addresses are relative to the site, until it is said where that is.
 */
public final class SchemaOrg {

    /** The properties that are addresses. */
    private static final Set<String> ADDRESSES = Set.of("@id", "url", "contentUrl");

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaOrg(String type) {
        properties.put("@context", "https://schema.org");
        properties.put("@type", type);
    }

    /** A record with a page: its type there, what it is called in Dutch, its key, its name, and the day from which it holds; null when no source says. */
    public static SchemaOrg record(String type, String genre, String key, String name, @Nullable LocalDate day) {
        var address = Links.permanent(key);
        return new SchemaOrg(type)
                .with("@id", address)
                .with("url", address)
                .with("identifier", key)
                .with("name", name)
                .with("genre", genre)
                .with("inLanguage", "nl")
                .with("dateCreated", day);
    }

    public static SchemaOrg of(String type) {
        return new SchemaOrg(type);
    }

    /** Leaves out what is not known. */
    public SchemaOrg with(String property, @Nullable Object value) {
        if (value != null) {
            properties.put(property, value);
        }
        return this;
    }

    /** The record that it is a part of or stands in. */
    public SchemaOrg in(@Nullable Named whole) {
        return whole == null
                ? this
                : with(
                        "isPartOf",
                        of("CreativeWork")
                                .with("@id", Links.permanent(whole.id()))
                                .with("name", whole.label().orElse(whole.id()))
                                .inner());
    }

    /** To stand within another one. */
    public Map<String, Object> inner() {
        var inner = new LinkedHashMap<>(properties);
        inner.remove("@context");
        return inner;
    }

    /** With the addresses of the site below this origin; empty leaves them as they are. */
    String at(String origin) {
        return json(properties, origin);
    }

    @Override
    public String toString() {
        return at("");
    }

    private static String json(Object value, String origin) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(each -> property(each.getKey().toString(), each.getValue(), origin))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list ->
                list.stream().map(each -> json(each, origin)).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String property(String name, Object value, String origin) {
        var ours = ADDRESSES.contains(name) && value.toString().startsWith("/");
        return quoted(name) + ":" + json(ours ? origin + value : value, origin);
    }

    /** Whatever could mean something in HTML or JSON goes by its code. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            if (sign < ' ' || "\"\\<>&\u2028\u2029".indexOf(sign) >= 0) {
                quoted.append("\\u%04x".formatted(sign));
            } else {
                quoted.append((char) sign);
            }
        });
        return quoted.append('"').toString();
    }
}
