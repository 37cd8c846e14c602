package nl.opvolgmonitor.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    private final Score score = Score.ofSeeds();

    @Test
    void findsTheMeasuresOfTheLetter() {
        assertThat(letter("COMMITMENT").f1()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsWhatTheRecordsOfTheLetterAreToEachOther() {
        assertThat(letter("RELATION").f1()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void readsNoObligationInWordsThatPromiseNothing() {
        assertThat(score.falseObligations()).isZero();
    }

    @Test
    void findsNoCommitmentWhereNobodyRegisteredOne() {
        var all = score.all().stream()
                .filter(kind -> kind.kind().equals("COMMITMENT"))
                .findFirst()
                .orElseThrow();

        assertThat(all.proposed() - all.found()).isLessThanOrEqualTo(1);
    }

    private KindScore letter(String kind) {
        return score.letter().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
