package nl.opvolgmonitor.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TolerantTest {

    @ParameterizedTest
    @CsvSource({
        "codrdinatie, coördinatie",
        "Coordinatie, coördinatie",
        "preventíe, preventie",
        "aanbeve1ing, aanbeveling",
        "rninister, minister",
        "initiatíef, initiatief",
        "financiele, financiële",
        "geëva1ueerd, geëvalueerd"
    })
    void takesAWordForWhatItLooksLike(String read, String known) {
        assertThat(Tolerant.isSame(read, known)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"motie, notie", "bod, boo", "toezegging, toezeggingen", "wordt, werd", "overweegt, overweging"})
    void takesNoWordForAnother(String read, String known) {
        assertThat(Tolerant.isSame(read, known)).isFalse();
    }

    @Test
    void isDoneSoonWithWordsThatAreAlikeThroughout() {
        assertThat(Tolerant.isSame("l".repeat(5_000), "i".repeat(5_000))).isFalse();
    }
}
