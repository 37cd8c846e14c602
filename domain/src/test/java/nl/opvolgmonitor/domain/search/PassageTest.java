package nl.opvolgmonitor.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void showsTheSentenceWithMostMatches() {
        var excerpt = excerpt("Een woord. Zie nr. 221 van het [woord] en een [zin].\nEn verder.");

        assertThat(excerpt.sentence()).isEqualTo("Zie nr. 221 van het woord en een zin.");
        assertThat(excerpt.marks()).containsExactly(new SearchMark(20, 5), new SearchMark(33, 3));
    }

    @Test
    void readsOnOverTheEndOfALineButNotOverAnEmptyOne() {
        assertThat(excerpt("Kop\n\nde [opvang]\nvan slachtoffers\n\nVolgend").sentence())
                .isEqualTo("de opvang van slachtoffers");
    }

    @Test
    void addsUpTheMarksOfEveryCopy() {
        var passage = Passage.of("een twee", List.of(marked("[een] twee"), marked("een [twee]")));

        assertThat(passage.excerpt().marks()).containsExactly(new SearchMark(0, 3), new SearchMark(4, 4));
    }

    @Test
    void cutsALongSentenceAroundTheFirstMatch() {
        var excerpt = excerpt("lang ".repeat(500) + "[kern]" + " lang".repeat(500));

        assertThat(excerpt.sentence()).hasSizeLessThanOrEqualTo(500).contains("kern");
        assertThat(shown(excerpt)).containsExactly("kern");
    }

    @Test
    void countsTheLinesBeforeIt() {
        assertThat(Passage.of("een\ntwee\ndrie", List.of()).linesBefore(9)).isEqualTo(2);
    }

    @Property(tries = 300)
    void marksWhatMatchedInWhateverText(@ForAll String before, @ForAll String after) {
        var text = before.replaceAll("[\u0002\u0003]", "") + " kern " + after.replaceAll("[\u0002\u0003]", "");

        var excerpt = Passage.of(text, List.of(text.replace("kern", Passage.BEGIN + "kern" + Passage.END)))
                .excerpt();

        assertThat(shown(excerpt)).contains("kern");
    }

    private static List<String> shown(Excerpt excerpt) {
        return excerpt.marks().stream()
                .map(mark -> excerpt.sentence().substring(mark.offset(), mark.offset() + mark.length()))
                .toList();
    }

    private static Excerpt excerpt(String marked) {
        return Passage.of(marked.replaceAll("[\\[\\]]", ""), List.of(marked(marked)))
                .excerpt();
    }

    private static String marked(String text) {
        return text.replace('[', Passage.BEGIN).replace(']', Passage.END);
    }
}
