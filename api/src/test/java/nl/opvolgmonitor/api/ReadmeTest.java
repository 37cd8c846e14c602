package nl.opvolgmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The query on the first page gives the answer that stands below it. */
class ReadmeTest {

    @Test
    void givesTheAnswerThatItPrints() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var printed = new ObjectMapper().readTree(block(readme, "answer", "json"));

        assertThat(RunningRegister.get().ask(block(readme, "query", "graphql"))).isEqualTo(printed.get("data"));
    }

    private static String block(String readme, String name, String language) {
        var fence = "<!-- " + name + " -->\\s*```" + language + "\\n(.*?)```";
        var found = Pattern.compile(fence, Pattern.DOTALL).matcher(readme);
        assertThat(found.find()).as("README block " + name).isTrue();
        return found.group(1);
    }
}
