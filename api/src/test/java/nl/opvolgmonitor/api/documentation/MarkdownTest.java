package nl.opvolgmonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void givesEachHeadingAnAnchorOfItsOwn() {
        assertThat(html("# Two commands\n\n## `Which` one?\n\n## Which one"))
                .contains("<h1 id=\"two-commands\">", "<h2 id=\"which-one\">", "<h2 id=\"which-one-1\">");
    }

    @Test
    void leadsElsewhereOrKeepsTheWordsOfALink() {
        var text = new Markdown("See [this *one*](a.md) and [that](b.md).");
        assertThat(text.html(target -> target.equals("a.md") ? "/nl/a/" : null))
                .contains("See <a href=\"/nl/a/\">this <em>one</em></a> and that.");
    }

    @Test
    void showsHtmlAsItIsWritten() {
        assertThat(html("a <script>alert(1)</script> b\n\n<div onclick='x'>c</div>"))
                .doesNotContain("<script", "<div")
                .contains("&lt;script&gt;");
    }

    @Test
    void saysWhatTheHeadsOfATableAreFor() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<th scope=\"col\">a</th>", "<td>2</td>")
                .doesNotContain("align");
    }

    @Test
    void makesCodeThatCanBeScrolledWithTheKeyboard() {
        assertThat(html("```sh\nls\n```")).contains("<pre tabindex=\"0\">");
    }

    @Test
    void takesItsTitleFromItsFirstHeading() {
        assertThat(new Markdown("# A `b` *c*\n\nd").title()).isEqualTo("A \"b\" c");
        assertThat(new Markdown("no heading").title()).isEmpty();
    }

    private static String html(String source) {
        return new Markdown(source).html(UnaryOperator.identity());
    }
}
