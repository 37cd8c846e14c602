package nl.opvolgmonitor.api.http;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * What every answer tells the browser: nothing from elsewhere, nothing inline, no frame, no guess, no referrer. An answer that
 * says something of its own, as a file from elsewhere does, keeps what it says.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY");

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        addTo(response);
    }

    /** For an answer that no filter sees, as to a request that is not even HTTP. */
    static void addTo(MutableHttpResponse<?> response) {
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.getHeaders().set(name, value);
            }
        });
    }
}
