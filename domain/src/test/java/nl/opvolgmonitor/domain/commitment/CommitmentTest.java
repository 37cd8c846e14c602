package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CommitmentTest {

    private static final Draft<Commitment> COMMITMENT = Samples.bare(Commitment.class);

    @Test
    void hasAText() {
        refuses(COMMITMENT.with("text", " "), "Een toezegging heeft een tekst");
    }

    @Test
    void standsInADocumentThatMadeOrReportedIt() {
        var nowhere = COMMITMENT.with("madeIn", null);

        refuses(nowhere, "Een toezegging staat in een document");
        assertThat(nowhere.with("reportedIn", Samples.ONE).record().madeIn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLIC")
    void saysWhyItsResultIsNotPublic(Visibility visibility) {
        var hidden = COMMITMENT.with("visibility", visibility);

        refuses(hidden, "Vertrouwelijkheid heeft een reden");
        refuses(hidden.with("visibilityReason", " "), "Vertrouwelijkheid heeft een reden");
        assertThat(hidden.with("visibilityReason", "opsporing").record().visibility())
                .isEqualTo(visibility);
    }

    @Test
    void namesAnAmountAndItsCurrencyTogether() {
        refuses(COMMITMENT.with("amount", BigDecimal.TEN), "Een bedrag heeft een munt");
        refuses(COMMITMENT.with("currency", "EUR"), "Een bedrag heeft een munt");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FUNDING")
    void isStructuralOnlyAsMoney(CommitmentForm form) {
        refuses(COMMITMENT.with("form", form).with("structural", false), "Alleen geld is structureel");
    }

    @Test
    void keepsWhatItWasGiven() {
        var indicators = new ArrayList<>(List.of("aantal"));
        var commitment = COMMITMENT.with("indicators", indicators).record();
        indicators.clear();

        assertThat(commitment.indicators()).containsExactly("aantal");
        assertThatThrownBy(() -> commitment.links().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void refuses(Draft<Commitment> draft, String sentence) {
        assertThatThrownBy(draft::record).isInstanceOf(InvalidContent.class).hasMessage(sentence);
    }
}
