package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TEXT = "De minister\u00a0zal\r\n\tdit jaar\u2028een \u202fonderzoek doen.";

    @Test
    void occursWhateverTheWhiteSpace() {
        assertThat(quote("  zal dit\njaar een onderzoek ").occursIn(TEXT)).isTrue();
    }

    @Test
    void isLiteralButForWhiteSpace() {
        assertThat(quote("zal dit Jaar").occursIn(TEXT)).isFalse();
        assertThat(quote("zaldit").occursIn(TEXT)).isFalse();
        assertThat(quote("onderzoek doen .").occursIn(TEXT)).isFalse();
    }

    @Test
    void neverOccursWhenItIsEmpty() {
        assertThat(quote("").occursIn(TEXT)).isFalse();
        assertThat(quote(" \u00a0\n").occursIn("")).isFalse();
    }

    @Test
    void provesTheRecordThatItIsGivenTo() {
        var evidence = new Quote(Samples.ONE, EvidenceRole.MENTION, "zal", 12, 3).of(Samples.ENTRY);

        assertThat(evidence)
                .isEqualTo(new Evidence(
                        Samples.ENTRY.key(), Samples.ONE, EvidenceRole.MENTION, "zal", 12, 3, Samples.NOON));
    }

    @Property
    void occursInEveryTextThatHoldsItsWordsInARow(
            @ForAll("words") List<String> before, @ForAll("words") List<String> words, @ForAll("spaces") String space) {
        var text = String.join("\n", before) + "\n" + String.join(space, words) + "\n" + String.join(" ", before);

        assertThat(quote(String.join(" ", words)).occursIn(text)).isTrue();
        assertThat(quote(String.join(space, words)).occursIn(String.join("\n ", words)))
                .isTrue();
    }

    @Property
    void doesNotOccurInATextWithoutOneOfItsWords(@ForAll("words") List<String> words) {
        assertThat(quote(String.join(" ", words) + " slot").occursIn(String.join(" ", words)))
                .isFalse();
    }

    @Provide
    Arbitrary<List<String>> words() {
        var word = Arbitraries.strings()
                .alpha()
                .withChars("éë.,*<>/")
                .ofMinLength(1)
                .ofMaxLength(8);
        return word.list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings()
                .withChars(" \t\r\n\u00a0\u2009\u202f\u3000")
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    private static Quote quote(String text) {
        return new Quote(Samples.ONE, EvidenceRole.PROOF, text, null, null);
    }
}
