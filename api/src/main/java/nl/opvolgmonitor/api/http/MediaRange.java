package nl.opvolgmonitor.api.http;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A media type, possibly with wildcards, as it stands in {@code Accept} and {@code Content-Type}; lower case. */
public record MediaRange(String type, Map<String, String> parameters) {

    static MediaRange parse(String text) {
        var parts = Arrays.stream(text.toLowerCase(Locale.ROOT).split(";", -1))
                .map(String::strip)
                .toList();
        var parameters = parts.stream()
                .skip(1)
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(toMap(pair -> pair[0].strip(), pair -> unquoted(pair[1].strip()), (first, second) -> first));
        return new MediaRange(parts.getFirst(), parameters);
    }

    public static List<MediaRange> parseAll(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .filter(text -> !text.isBlank())
                .map(MediaRange::parse)
                .toList();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** Whether text in it is UTF-8, which is so unless it says otherwise. */
    boolean isUtf8() {
        return List.of("utf-8", "utf8").contains(parameters.getOrDefault("charset", "utf-8"));
    }

    /** From 0 (not acceptable) to 1; what cannot be read counts as 1. */
    public double quality() {
        try {
            return Double.parseDouble(parameters.getOrDefault("q", "1"));
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }

    public boolean matches(String mediaType) {
        return type.equals(mediaType) || isWildcardFor(mediaType);
    }

    private boolean isWildcardFor(String mediaType) {
        return type.equals("*/*") || type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
    }
}
