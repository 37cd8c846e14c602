package nl.opvolgmonitor.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Draft<Organisation> ORGANISATION = Samples.bare(Organisation.class);

    @Test
    void hasAName() {
        assertThatThrownBy(() -> ORGANISATION.with("name", " ").record()).isInstanceOf(InvalidContent.class);
    }

    @Test
    void isNotItsOwnPart() {
        assertThatThrownBy(
                        () -> ORGANISATION.with("partOf", Samples.ENTRY.key()).record())
                .hasMessage("Een organisatie is geen deel van zichzelf");
        assertThat(ORGANISATION.with("partOf", Samples.ONE).record().partOf()).isEqualTo(Samples.ONE);
    }
}
