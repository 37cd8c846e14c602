package nl.opvolgmonitor.api.linked;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.http.MediaRange;

/** Which of the media types on offer a request asks for. */
public final class Wanted {

    private Wanted() {}

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
