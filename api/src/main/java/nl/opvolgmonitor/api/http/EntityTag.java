package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Tells whether somebody already has an answer (RFC 9110, section 8.8.3).
 */
public record EntityTag(String value) {

    private static final int BYTES = 12;
    private static final String WEAK = "W/";

    /** A weak one: it covers what is told, not the instant at which it was told. */
    public static EntityTag of(byte[] told) {
        return new EntityTag(WEAK + '"' + sha256(told).substring(0, 2 * BYTES) + '"');
    }

    /** Of a file with these bytes. */
    public static EntityTag ofFile(byte[] bytes) {
        return ofFile(sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a file, by the SHA-256 of its bytes in hexadecimal digits. */
    public static EntityTag ofFile(String sha256) {
        return new EntityTag('"' + sha256 + '"');
    }

    public boolean isHeldBy(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
