package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.opvolgmonitor.api.http.ContentCoding;
import org.jspecify.annotations.Nullable;

/** A file from the class path folder {@code static}, as it is or compressed when it was built. */
final class StaticFile {

    private static final String NAME = "[a-z0-9-]+(/[a-z0-9-]+)*\\.(css|js|svg|txt|woff2)";

    private final String name;
    private final byte[] content;
    private final @Nullable ContentCoding coding;

    private StaticFile(String name, byte[] content, @Nullable ContentCoding coding) {
        this.name = name;
        this.content = content;
        this.coding = coding;
    }

    static Optional<StaticFile> named(String name) {
        return name.matches(NAME) ? read(name).map(content -> new StaticFile(name, content, null)) : Optional.empty();
    }

    /** A file that is kept elsewhere; only one whose name tells of its content. */
    static StaticFile of(String name, byte[] content) {
        return new StaticFile(name, content, null);
    }

    /** The smallest that this client can read. */
    StaticFile suiting(HttpRequest<?> request) {
        return ContentCoding.acceptedBy(request)
                .flatMap(each -> read(name + each.suffix()).map(bytes -> new StaticFile(name, bytes, each)).stream())
                .findFirst()
                .orElse(this);
    }

    private static Optional<byte[]> read(String name) {
        try (var stream = StaticFile.class.getResourceAsStream("/static/" + name)) {
            return Optional.ofNullable(stream == null ? null : stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    MediaType type() {
        return MediaType.forFilename(name);
    }

    byte[] content() {
        return content.clone();
    }

    Optional<ContentCoding> coding() {
        return Optional.ofNullable(coding);
    }

    /** Whether the build put a digest of the content in the name, so that another content has another name. */
    boolean isNamedByContent() {
        return name.matches("(assets|werk)/.*-[0-9a-f]{8}\\.\\w+");
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String fingerprint() {
        return sha256().substring(0, 12);
    }
}
