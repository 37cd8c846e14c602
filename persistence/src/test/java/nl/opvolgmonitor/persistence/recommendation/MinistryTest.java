package nl.opvolgmonitor.persistence.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.persistence.Lister;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class MinistryTest {

    private final TestRegister register;

    MinistryTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void belongsToTheMinistryWhoseOfficeAnsweredIt() {
        var ministry = register.publish(Samples.bare(Organisation.class));
        var agency = register.publish(Samples.bare(Organisation.class).with("type", OrganisationType.AGENCY));
        var recommendation = register.publish(
                Samples.full(Recommendation.class).with("links", List.of(Link.to(Role.ADDRESSEE, agency.key()))));
        answer(recommendation, officeOf(ministry));
        answer(recommendation, officeOf(agency));

        assertThat(list().where("ministry", ministry.key())).containsExactly(recommendation);
        assertThat(list().where("ministry", agency.key())).isEmpty();
        assertThat(list().where("addressee", agency.key())).containsExactly(recommendation);
    }

    private Office officeOf(Organisation organisation) {
        return register.publish(Samples.bare(Office.class).with("organisation", organisation.key()));
    }

    private void answer(Recommendation recommendation, Office office) {
        register.publish(to(recommendation).with("links", List.of(Link.to(Role.OFFICE, office.key()))));
    }

    private static Draft<Response> to(Recommendation recommendation) {
        return Samples.bare(Response.class).with("recommendation", recommendation.key());
    }

    private Lister<Recommendation, RecommendationFilter> list() {
        return register.lister(Recommendation.class, RecommendationFilter.class);
    }
}
