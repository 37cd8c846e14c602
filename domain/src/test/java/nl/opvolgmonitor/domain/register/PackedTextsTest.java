package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedTextsTest {

    @Property(tries = 300)
    void giveBackEachTextByItsPlaceAndEachPlaceByItsText(@ForAll Set<String> texts) {
        var all = texts.stream().filter(PackedTextsTest::isWritten).toList();

        var packed = new PackedTexts(all);

        assertThat(packed.count()).isEqualTo(all.size());
        assertThat(IntStream.range(0, all.size()).mapToObj(packed::at)).isEqualTo(all);
        assertThat(all.stream().map(packed::of))
                .isEqualTo(IntStream.range(0, all.size()).boxed().toList());
    }

    /** Half of a sign of two halves cannot be written. */
    private static boolean isWritten(String text) {
        return text.chars().noneMatch(sign -> Character.isSurrogate((char) sign));
    }

    @Test
    void knowNoPlaceOfWhatIsNotAmongThem() {
        var many = IntStream.range(0, 5_000).mapToObj(String::valueOf).toList();

        assertThat(new PackedTexts(many).of("5000")).isEqualTo(-1);
        assertThat(new PackedTexts(List.of()).of("")).isEqualTo(-1);
    }

    /** "Aa" and "BB" have the same hash. */
    @Test
    void tellTextsApartThatHashAlike() {
        var packed = new PackedTexts(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB"));

        assertThat(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa").stream().map(packed::of))
                .containsExactly(0, 1, 2, 3, 4, -1);
    }
}
