package nl.opvolgmonitor.api.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A request made to hurt, as it goes over the line, from a file in {@code attacks/}. A new case is a new block or line there;
 * whoever wants cases of one role adds a file, and the headers of that role with {@link #with}.
 *
 * @param name what is tried, in a few words
 * @param status that the answer must have; 0 when any refusal will do
 */
public record Attack(String name, int status, String head, String body) {

    private static final Path FOLDER = Path.of("src/test/resources/attacks");

    /** Whole requests, each after a line {@code ### name}. */
    public static Stream<Attack> requests(String file) {
        return Arrays.stream(read(file).split("(?m)^### "))
                .skip(1)
                .map(text -> text.split("\n", 2))
                .map(parts -> request(parts[0], parts[1]));
    }

    /** Addresses, one a line, asked for by a browser. */
    public static Stream<Attack> addresses(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Attack::address);
    }

    /** The same with another header. */
    public Attack with(String header) {
        return new Attack(name, status, head + "\r\n" + header, body);
    }

    private static Attack request(String name, String text) {
        var parts = text.split("\n\n", 2);
        var body = parts.length == 1 ? "" : parts[1].strip();
        return new Attack(name, 0, Macros.expand(parts[0].strip().replace("\n", "\r\n")), Macros.expand(body));
    }

    private static Attack address(String line) {
        var status = line.startsWith("404 ") ? 404 : 0;
        var path = status == 0 ? line : line.substring(4);
        return new Attack(
                path,
                status,
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html".formatted(Macros.expand(path)),
                "");
    }

    byte[] bytes() {
        var request = new StringBuilder(head);
        if (!has("connection:")) {
            request.append("\r\nConnection: close");
        }
        if (!body.isEmpty() && !has("content-length:") && !has("transfer-encoding:")) {
            request.append("\r\nContent-Length: ").append(Macros.bytes(body).length);
        }
        return Macros.bytes(request.append("\r\n\r\n").append(body).toString());
    }

    private boolean has(String header) {
        return head.toLowerCase(Locale.ROOT).contains("\n" + header);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
