package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads from {@code Accept} in which media type whoever asks wants an answer (RFC 9110, section 12.5.1). */
public final class Accepted {

    private Accepted() {}

    /** Whether it takes that type. */
    public static boolean by(HttpRequest<?> request, String mediaType) {
        return by(request, List.of(mediaType)).isPresent();
    }

    /** The one it likes best, of equals the first on offer; the first when it does not say. Empty when it wants none of them. */
    public static Optional<String> by(HttpRequest<?> request, List<String> offered) {
        var ranges = MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT));
        if (ranges.isEmpty()) {
            return Optional.of(offered.getFirst());
        }
        return offered.stream()
                .filter(type -> quality(ranges, type) > 0)
                .max(Comparator.comparingDouble((String type) -> quality(ranges, type))
                        .thenComparingInt(type -> -offered.indexOf(type)));
    }

    /** Of all ranges that a type falls in, the narrowest decides. */
    private static double quality(List<MediaRange> ranges, String type) {
        return ranges.stream()
                .filter(range -> range.matches(type))
                .max(Comparator.comparingInt(
                        range -> range.type().replace("*", "").length()))
                .map(MediaRange::quality)
                .orElse(0.0);
    }
}
