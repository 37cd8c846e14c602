package nl.opvolgmonitor.domain.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static final String[] WORDS = {
        "neem|neemt … aanbeveling* … over#", "ik_deel niet|geen", "\u017Fchrijf* kade|\u0130nzet", "* … over"
    };
    private static final String[] TEXTS = {
        "Ik NEEM deze Aanbevelingen graag over.",
        "ik deel die zorg niet",
        "Ik deel niet",
        "schrijf \u212Aade",
        "schrijft KADE",
        "\u017FCHRIJF kade",
        "inzet schrijf",
        "iets over",
        "overal",
        ""
    };

    @ParameterizedTest
    @CsvSource({
        "Ik neem deze aanbeveling over., true",
        "Ik NEEMT alle Aanbevelingen ÓVER. Over., true",
        "Ik neem deze aanbeveling overal, false",
        "Ik neem over wat de aanbeveling zegt, false",
        "De aanbeveling neem ik niet, false"
    })
    void isItsWordsInOrder(String text, boolean there) {
        assertThat(new Phrase("neem|neemt … aanbeveling* … over#").isIn(text)).isEqualTo(there);
    }

    /** To look for the letters first may leave out nothing that the expression finds. */
    @Property(tries = 200)
    void isWhereItsExpressionFindsIt(@ForAll @IntRange(max = 3) int words, @ForAll @IntRange(max = 9) int text) {
        var phrase = new Phrase(WORDS[words]);

        assertThat(phrase.isIn(TEXTS[text]))
                .isEqualTo(phrase.matcher(TEXTS[text]).find());
    }
}
