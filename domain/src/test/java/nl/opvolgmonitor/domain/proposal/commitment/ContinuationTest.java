package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naar verwachting is het onderzoek medio 2025 gereed.",
                "Dit onderzoek wordt medio 2025 afgerond.",
                "De oplevering is voorzien medio 2025.",
                "De uitkomsten worden medio 2025 verwacht."
            })
    void givesTheMeasureBeforeItTheDayOnWhichItIsDone(String sentence) {
        var trial = Trial.letter("Ik heb het WODC gevraagd onderzoek te doen naar recidive. " + sentence);

        assertThat(trial.of(Kind.COMMITMENT)).hasSize(1);
        assertThat(trial.fields(Kind.DEADLINE).getFirst())
                .containsEntry("kind", "MID_YEAR")
                .containsEntry("latest", "2025-09-30");
    }

    @Test
    void saysThatTheDayIsOnlyExpected() {
        var trial = Trial.letter("Ik heb het WODC gevraagd onderzoek te doen naar recidive."
                + " Naar verwachting is het onderzoek medio 2025 gereed.");

        assertThat(trial.fields(Kind.DEADLINE).getFirst()).containsEntry("firmness", "EXPECTED");
    }

    @Test
    void keepsADayThatTheMeasureAlreadyHas() {
        var trial = Trial.letter("Eind 2024 start een onderzoek naar recidive. De evaluatie wordt in 2026 verwacht.");

        assertThat(trial.fields(Kind.DEADLINE))
                .extracting(deadline -> deadline.get("kind"))
                .containsExactly("END_OF_YEAR", "YEAR");
    }

    @Test
    void makesNoMeasureOfTheSentenceThatNamesTheMotion() {
        var trial = Trial.letter(
                "Ik stel daarom € 1,5 miljoen beschikbaar voor traumabehandeling."
                        + " Met deze toezegging geef ik uitvoering aan de motie van de leden Kuik en Bikker (Kamerstuk 31 015, nr. 299).");

        assertThat(trial.of(Kind.COMMITMENT)).hasSize(1);
        assertThat(trial.fields(Kind.COVERAGE).getFirst())
                .containsEntry("commitment", trial.commitment(0).key())
                .containsEntry("toward", "kst-31015-299");
    }

    @Test
    void leavesAMotionAloneOfWhichTheHouseHasHeardBefore() {
        var trial = Trial.letter(
                "Ik stel daarom € 1,5 miljoen beschikbaar voor traumabehandeling."
                        + " In 2023 heb ik uw Kamer geïnformeerd over de uitvoering van de motie van de leden Kuik en Bikker (Kamerstuk 31 015, nr. 299).");

        assertThat(trial.of(Kind.COVERAGE)).isEmpty();
    }
}
