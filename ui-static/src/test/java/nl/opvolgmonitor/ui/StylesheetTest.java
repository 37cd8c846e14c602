package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final int BUDGET = 20_000;

    private final String css = read();

    @Test
    void definesEveryTokenThatItUses() {
        assertThat(all("--([\\w-]+):")).containsAll(all("var\\(--([\\w-]+)\\)"));
    }

    @Test
    void staysWithinItsBudgetAndFetchesNothing() {
        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(BUDGET);
        assertThat(css).doesNotContain("url(", "@import");
    }

    private Iterable<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static String read() {
        try (var stream = Objects.requireNonNull(StylesheetTest.class.getResourceAsStream("/static/site.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
