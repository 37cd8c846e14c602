package nl.opvolgmonitor.persistence.organisation;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationFilter;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class OrganisationListTest extends FilterContract<Organisation, OrganisationFilter> {

    OrganisationListTest(TestRegister register) {
        super(register, Organisation.class, OrganisationFilter.class);
    }

    @Override
    protected Organisation published() {
        return register.publish(Samples.bare(Organisation.class)
                .with("type", OrganisationType.NGO)
                .with("name", "Coördinatiecentrum tegen Mensenhandel")
                .with("abbreviation", "CoMensha")
                .with("aliases", List.of("La Strada Nederland")));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", OrganisationType.NGO, OrganisationType.MINISTRY),
                arguments("government", false, true),
                arguments("text", "coordinatieCENTRUM ", "ministerie"),
                arguments("text", "comensha", "coa"),
                arguments("text", "strada", "%"));
    }
}
