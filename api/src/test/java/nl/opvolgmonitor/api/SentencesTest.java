package nl.opvolgmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void keepTheirDiacriticsWhereNoLanguageWasSet() throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--help");
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("LC_ALL", "C");
        var said = builder.start().getInputStream().readAllBytes();

        try (var help = Application.class.getResourceAsStream("/help.txt")) {
            var text = Objects.requireNonNull(help).readAllBytes();
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(new String(text, StandardCharsets.UTF_8)))
                    .isFalse();
            assertThat(said).isEqualTo(text);
        }
    }
}
