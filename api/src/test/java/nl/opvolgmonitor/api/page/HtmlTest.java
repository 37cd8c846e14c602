package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.http.Node;
import org.junit.jupiter.api.Test;

/** The markup of every sort of page against the standard of HTML. */
@Alongside
class HtmlTest {

    @Test
    void keepsToTheStandard() {
        var root = RunningRegister.get().address("/").toString();
        var addresses = PublicPages.all().map(path -> root + path.substring(1)).toArray(String[]::new);

        assertThat(Node.run("html.js", addresses)).isBlank();
    }
}
