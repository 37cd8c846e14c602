package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.attack.Wire;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests that no well-meaning client sends, as raw text in {@code battery.txt}, against the whole application: each is
 * answered, with no fault of ours and no word about our inside, and with the headers that protect a browser.
 */
class BatteryTest {

    private static final Pattern INSIDE = Pattern.compile(
            "nl\\.opvolgmonitor|org\\.postgresql|org\\.jdbi|io\\.micronaut|java\\.lang|Exception|\\bat [a-z]+\\.[a-z.]+\\(|SELECT .* FROM|root:x:0");

    private final URI origin = RunningRegister.get().address("/");

    @TestFactory
    Stream<DynamicTest> answersEachRequestWithoutHarm() {
        var requests = requests();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(60);
        return requests.stream().map(request -> DynamicTest.dynamicTest(request.name(), () -> answers(request)));
    }

    private void answers(Request request) {
        var answer = Wire.send(origin, request.text().getBytes(StandardCharsets.UTF_8));

        assertThat(answer).as("an answer").matches("(?s)HTTP/1\\.[01] [1-4]\\d\\d .*");
        assertThat(INSIDE.matcher(answer).results().map(found -> found.group())).isEmpty();
        assertThat(answer).containsIgnoringCase("X-Content-Type-Options: nosniff");
        assertThat(answer).containsIgnoringCase("Content-Security-Policy: ");
        assertThat(answer).doesNotContainIgnoringCase("\r\nServer:").doesNotContain("<script>alert");
        assertThat(answer).doesNotContain("\r\nX-Injected:");
    }

    /** A block for each request: its name after ##, then its lines. What stands between ‹ and › is repeated. */
    private static List<Request> requests() {
        try (var stream = Objects.requireNonNull(BatteryTest.class.getResourceAsStream("/battery.txt"))) {
            var blocks = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ", -1);
            return Stream.of(blocks).skip(1).map(BatteryTest::request).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Request request(String block) {
        var end = block.indexOf('\n');
        var lines = block.substring(end + 1).strip();
        var head = lines.contains("\n\n") ? lines.substring(0, lines.indexOf("\n\n")) : lines;
        var body = lines.length() > head.length() ? repeated(lines.substring(head.length() + 2)) : "";
        var length = body.isEmpty() || head.contains("Content-Length") || head.contains("Transfer-Encoding")
                ? ""
                : "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
        var host = head.contains("Host:") ? "" : "\r\nHost: 127.0.0.1";
        var text = repeated(head).replace("\n", "\r\n") + host + length + "\r\nConnection: close\r\n\r\n" + body;
        return new Request(block.substring(0, end).strip(), text);
    }

    /** {@code ‹100×ab›} is ab a hundred times. */
    private static String repeated(String text) {
        return Pattern.compile("‹(\\d+)×([^›]*)›").matcher(text).replaceAll(found -> {
            var part = java.util.regex.Matcher.quoteReplacement(found.group(2));
            return IntStream.range(0, Integer.parseInt(found.group(1)))
                    .mapToObj(at -> part)
                    .collect(java.util.stream.Collectors.joining());
        });
    }

    private record Request(String name, String text) {}
}
