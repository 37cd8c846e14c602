package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void servesOnLoopbackUnlessToldOtherwise() {
        var line = CommandLine.parse();

        assertThat(line.task()).isEqualTo("serve");
        assertThat(line.host()).isEqualTo("127.0.0.1");
        assertThat(line.port()).isEqualTo(8080);
        assertThat(line.data().endsWith("var")).isTrue();
    }

    @Test
    void takesOptionsAnywhereAndLeavesATaskItsOwn() {
        var line = CommandLine.parse("export", "--port", "9000", "--form", "ods", "--data", "elsewhere");

        assertThat(line.task()).isEqualTo("export");
        assertThat(line.arguments()).containsExactly("--form", "ods");
        assertThat(line.port()).isEqualTo(9000);
        assertThat(line.data()).isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void showsHelpWhateverElseWasAsked() {
        assertThat(CommandLine.parse("export", "--help").task()).isEqualTo("help");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        assertRefused("--poort is geen optie", "--poort", "1");
        assertRefused("Achter --port hoort een waarde", "--port");
        assertRefused("70000 is geen poortnummer", "--port", "70000");
    }

    private static void assertRefused(String sentence, String... arguments) {
        assertThatThrownBy(() -> CommandLine.parse(arguments))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }
}
