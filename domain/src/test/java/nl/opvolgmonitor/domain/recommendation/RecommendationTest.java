package nl.opvolgmonitor.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RecommendationTest {

    private static final Draft<Recommendation> PLEA = Samples.bare(Recommendation.class);
    private static final Draft<Recommendation> NUMBERED =
            PLEA.with("form", RecommendationForm.NUMBERED).with("number", 1);

    @Test
    void hasAText() {
        refuses(PLEA.with("text", "\n"), "Een aanbeveling heeft een tekst");
    }

    @Test
    void isNumberedFromOne() {
        refuses(NUMBERED.with("number", 0), "Aanbevelingen tellen vanaf 1");
        assertThat(NUMBERED.record().number()).isEqualTo(1);
    }

    @Test
    void hasANumberWhenItIsNumberedUnlessOnlyItsMentionIsKnown() {
        var unnumbered = NUMBERED.with("number", null);

        refuses(unnumbered, "Een genummerde aanbeveling heeft een nummer");
        assertThat(unnumbered.with("stub", true).record().number()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NUMBERED")
    void isFormalOnlyWhenItIsNumbered(RecommendationForm form) {
        refuses(PLEA.with("form", form).with("formal", true), "Alleen een genummerde aanbeveling is formeel");
        assertThat(NUMBERED.with("formal", true).record().formal()).isTrue();
    }

    @Test
    void isCountedWhenItCarriesANumber() {
        assertThat(Recommendation.numberedAmong(List.of(PLEA.record(), NUMBERED.record())))
                .isEqualTo(1);
    }

    private static void refuses(Draft<Recommendation> draft, String sentence) {
        assertThatThrownBy(draft::record).isInstanceOf(InvalidContent.class).hasMessage(sentence);
    }
}
