package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every answer tells the browser: nothing from elsewhere, nothing inline, no frame, no guess, no referrer. An answer that
 * says something of its own, as a file from elsewhere does, keeps what it says.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final boolean secure;

    SecurityHeaders(@Nullable @Property(name = "opvolgmonitor.sign-in.public-url") String publicUrl) {
        this.secure = publicUrl != null && publicUrl.startsWith("https:");
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        addTo(response);
        if (secure) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** For an answer that no filter sees, as to a request that is not even HTTP. */
    static void addTo(MutableHttpResponse<?> response) {
        HEADERS.forEach((name, value) -> addTo(response, name, value));
        addTo(response, POLICY, isJson(response) ? DATA : PAGES);
        if (response.code() >= 400) {
            addTo(response, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void addTo(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.getHeaders().set(name, value);
        }
    }

    private static boolean isJson(MutableHttpResponse<?> response) {
        return response.getContentType()
                .map(MediaType::getSubtype)
                .filter(type -> type.endsWith("json"))
                .isPresent();
    }
}
