package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final Draft<Organisation> NGO =
            Samples.bare(Organisation.class).with("type", OrganisationType.NGO);
    private static final Optional<Organisation> GOVERNMENT =
            Optional.of(NGO.with("government", true).record());
    private static final Optional<Organisation> ANOTHER = Optional.of(NGO.record());
    private static final Optional<Organisation> UNKNOWN = Optional.empty();

    @Test
    void isByGovernmentWhenOneExecutorIs() {
        assertThat(Execution.byGovernment(List.of(UNKNOWN, ANOTHER, GOVERNMENT)))
                .isTrue();
    }

    @Test
    void isByOthersWhenAllAreKnownToBeOthers() {
        assertThat(Execution.byGovernment(List.of(ANOTHER, ANOTHER))).isFalse();
    }

    @Test
    void isUnknownWhenNoneIsNamedOrOneIsUnknown() {
        assertThat(Execution.byGovernment(List.of())).isNull();
        assertThat(Execution.byGovernment(List.of(ANOTHER, UNKNOWN))).isNull();
    }

    @Test
    void involvesTheAssessorWhenTheRapporteurTakesPart() {
        var rapporteur = NGO.with("type", OrganisationType.RAPPORTEUR).record();

        assertThat(Execution.involvesAssessor(List.of(NGO.record(), rapporteur)))
                .isTrue();
        assertThat(Execution.involvesAssessor(List.of(NGO.record()))).isFalse();
    }
}
