package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RelationTest {

    private static final Draft<Relation> RELATION = Samples.bare(Relation.class);

    @Test
    void joinsTwoDifferentRecords() {
        assertThatThrownBy(() -> RELATION.with("toKey", Samples.ONE).record())
                .isInstanceOf(InvalidContent.class)
                .hasMessage("Een relatie verbindt twee verschillende records");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CONFIRMED")
    void explainsItselfUnlessConfirmed(Certainty certainty) {
        var guess = RELATION.with("certainty", certainty);

        assertThatThrownBy(guess::record).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> guess.with("reason", " ").record()).isInstanceOf(InvalidContent.class);
        assertThat(guess.with("reason", "zelfde bewoordingen").record().reason())
                .isNotNull();
    }
}
