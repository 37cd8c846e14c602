package nl.opvolgmonitor.persistence.recommendation;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class RecommendationListTest extends FilterContract<Recommendation, RecommendationFilter> {

    private static final Key MINISTRY = new Key("jenv");

    RecommendationListTest(TestRegister register) {
        super(register, Recommendation.class, RecommendationFilter.class);
    }

    @Override
    protected Recommendation published() {
        register.publish(Command.of(Samples.bare(Organisation.class), MINISTRY));
        var recommendation = register.publish(Samples.full(Recommendation.class)
                .with("text", "Geef prioriteit aan coördinatie")
                .with("themes", List.of("arbeid", "zorg"))
                .with("targetGroups", List.of("minderjarigen"))
                .with("links", List.of(Link.to(Role.ADDRESSEE, MINISTRY), Link.to(Role.MADE_BY, Samples.OTHER))));
        publishStates(recommendation.key());
        return recommendation;
    }

    private void publishStates(Key recommendation) {
        register.publish(Samples.bare(Response.class)
                .with("recommendation", recommendation)
                .with("type", ResponseType.ENDORSED));
        register.publish(Samples.bare(ImplementationReport.class)
                .with("about", recommendation)
                .with("status", ImplementationStatus.DONE));
        register.publish(Samples.bare(Assessment.class)
                .with("recommendation", recommendation)
                .with("judgement", Judgement.TOO_EARLY));
        register.publish(Samples.full(Closure.class).with("recommendation", recommendation));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("publishedIn", Samples.ONE, Samples.OTHER),
                arguments("form", RecommendationForm.NUMBERED, RecommendationForm.PLEA),
                arguments("formal", true, false),
                arguments("addressee", MINISTRY, Samples.OTHER),
                arguments("ministry", MINISTRY, new Key("vws")),
                arguments("theme", "arbeid", "arbeid' OR 'a"),
                arguments("targetGroup", "minderjarigen", "volwassenen"),
                arguments("year", 2021, 2020),
                arguments("response", ResponseState.ENDORSED, ResponseState.AWAITING),
                arguments("implementation", ImplementationState.DONE, ImplementationState.NONE),
                arguments("assessment", AssessmentState.TOO_EARLY, AssessmentState.NONE),
                arguments("closed", true, false),
                arguments("text", "COORDINATIE", "coordinator"));
    }
}
