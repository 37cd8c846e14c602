package nl.opvolgmonitor.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in words stay those of the register; what moved between two pictures is told one by one. */
class BoundWordsTest {

    private static final List<ItemStand> STANDS = List.of(
            stand("a", ResponseState.ACCEPTED, AssessmentState.NONE, 2, 1),
            stand("b", ResponseState.AWAITING, AssessmentState.NONE, 0, 0),
            stand("c", ResponseState.NOT_EXPECTED, AssessmentState.FOLLOWED_UP, 0, 0));

    private static ItemStand stand(
            String key, ResponseState response, AssessmentState assessment, int measures, int overdue) {
        return new ItemStand(
                new Key(key),
                "Tekst " + key,
                response,
                ImplementationState.NONE,
                assessment,
                false,
                null,
                measures,
                0,
                overdue,
                0,
                List.of(),
                List.of(),
                0,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "{aanbevelingen}, 3",
        "{beantwoord}, 1",
        "{overgenomen}, 1",
        "{onbeantwoord}, 1",
        "{gemeld}, 0",
        "{beoordeeld}, 1",
        "{afgesloten}, 0",
        "{zonder-maatregel}, 2",
        "{verlopen}, 1"
    })
    void countsEachFigureByItsRule(String words, String filled) {
        assertThat(BoundWords.filled(words, STANDS)).isEqualTo(filled);
    }

    @Test
    void keepsTheOtherWordsAsTheyAre() {
        assertThat(BoundWords.filled("Van de {aanbevelingen} kost er een $5.", STANDS))
                .isEqualTo("Van de 3 kost er een $5.");
    }

    @Test
    void refusesAFigureThatThereIsNotAndNamesThoseThereAre() {
        assertThatThrownBy(() -> BoundWords.check("Wel {aanbevelingen}, niet {alles}."))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("{alles}")
                .hasMessageContaining("{zonder-maatregel}");
    }

    @Test
    void tellsWhatMovedWhatCameAndWhatWent() {
        var after = List.of(
                stand("a", ResponseState.ACCEPTED, AssessmentState.FOLLOWED_UP, 2, 0),
                stand("c", ResponseState.NOT_EXPECTED, AssessmentState.FOLLOWED_UP, 0, 0),
                stand("d", ResponseState.AWAITING, AssessmentState.NONE, 0, 0));

        var comparison = AdviceComparison.of(STANDS, after);

        assertThat(comparison.moved())
                .extracting(move -> move.recommendation().value(), ItemMove::what, ItemMove::from, ItemMove::to)
                .containsExactly(
                        tuple("a", "assessment", "AssessmentState.NONE", "AssessmentState.FOLLOWED_UP"),
                        tuple("a", "overdue", "1", "0"),
                        tuple("d", "present", null, "true"),
                        tuple("b", "present", "true", null));
        assertThat(comparison.unmoved()).containsExactly(new Key("c"));
    }
}
