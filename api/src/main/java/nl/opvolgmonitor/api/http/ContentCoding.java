package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** A way in which a file lies ready, compressed beforehand, the smallest first (RFC 9110, section 8.4.1). */
public enum ContentCoding {
    BR("br", ".br"),
    GZIP("gzip", ".gz");

    private final String token;
    private final String suffix;

    ContentCoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** Those that somebody can read. */
    public static Stream<ContentCoding> acceptedBy(HttpRequest<?> request) {
        var accepted = String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING));
        return Stream.of(values()).filter(coding -> coding.isIn(accepted.toLowerCase(Locale.ROOT)));
    }

    /** What stands in {@code Content-Encoding}. */
    public String token() {
        return token;
    }

    /** What the name of the compressed file ends with, after its own name. */
    public String suffix() {
        return suffix;
    }

    private boolean isIn(String accepted) {
        return Arrays.stream(accepted.split(",", -1))
                .map(String::strip)
                .anyMatch(each -> each.matches(token + "(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }
}
