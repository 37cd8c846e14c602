package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.Request;

/**
 * The command to take in a file. {@code name} is what its sender calls it; a CSV file is called after the kind of its records. A
 * trial tells what would happen and keeps nothing.
 */
public record ImportOrder(
        Path file, String name, boolean trial, UUID requestKey, Actor actor, String origin, String correlation) {

    static final String OPERATION = "import";

    /** The sheet that a CSV file stands for: its name without folder and extension. */
    String sheet() {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** In 64 lower-case hexadecimal digits. */
    String sha256() {
        try (var stream = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Request request(String sha256) {
        return new Request(
                actor, OPERATION, requestKey, sha256, "%s, SHA-256 %s".formatted(name, sha256), origin, correlation);
    }
}
