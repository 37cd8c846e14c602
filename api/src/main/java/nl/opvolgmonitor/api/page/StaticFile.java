package nl.opvolgmonitor.api.page;

import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file from the class path folder {@code static}, with a fingerprint of its content. */
final class StaticFile {

    private final MediaType type;
    private final byte[] content;

    private StaticFile(MediaType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    static Optional<StaticFile> named(String name) {
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*\\.(css|js|svg|txt|woff2)")) {
            return Optional.empty();
        }
        try (var stream = StaticFile.class.getResourceAsStream("/static/" + name)) {
            return Optional.ofNullable(stream == null ? null : stream.readAllBytes())
                    .map(content -> new StaticFile(MediaType.forFilename(name), content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    MediaType type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
