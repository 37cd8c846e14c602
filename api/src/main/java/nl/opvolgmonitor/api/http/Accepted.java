package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Comparator;

/** Tells whether who asks takes an answer in a media type. */
public final class Accepted {

    private Accepted() {}

    /** What {@code Accept} says most exactly of that type decides; who says nothing takes everything. */
    public static boolean by(HttpRequest<?> request, String mediaType) {
        var ranges = MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT));
        return ranges.isEmpty()
                || ranges.stream()
                        .filter(range -> range.matches(mediaType))
                        .min(Comparator.comparingLong(range -> stars(range.type())))
                        .filter(range -> range.quality() > 0)
                        .isPresent();
    }

    private static long stars(String range) {
        return range.chars().filter(character -> character == '*').count();
    }
}
