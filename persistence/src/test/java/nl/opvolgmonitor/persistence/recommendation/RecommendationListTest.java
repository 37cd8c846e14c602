package nl.opvolgmonitor.persistence.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.motion.Motion;
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
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class RecommendationListTest extends FilterContract<Recommendation, RecommendationFilter> {

    private static final Key MINISTRY = Surroundings.MINISTRY;
    private static final Key MOTION = new Key("motie");
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);

    RecommendationListTest(TestRegister register) {
        super(register, Recommendation.class, RecommendationFilter.class);
    }

    @Override
    protected Recommendation published() {
        var surroundings = Surroundings.of(register);
        var recommendation = register.publish(Samples.full(Recommendation.class)
                .with("publishedIn", Surroundings.PAPER)
                .with("text", "Geef prioriteit aan coördinatie")
                .with("themes", List.of("arbeid", "zorg"))
                .with("targetGroups", List.of("minderjarigen"))
                .with(
                        "links",
                        List.of(
                                Link.to(Role.ADDRESSEE, MINISTRY),
                                Link.to(Role.ADDRESSEE, Surroundings.OFFICE),
                                Link.to(Role.MADE_BY, Samples.OTHER))));
        publishFollowUp(surroundings, recommendation.key());
        publishStates(recommendation.key());
        return recommendation;
    }

    private void publishFollowUp(Surroundings surroundings, Key recommendation) {
        var commitment = register.publish(Samples.bare(Commitment.class)).key();
        register.publish(Command.of(Samples.bare(Motion.class), MOTION).on(Samples.DAY));
        surroundings.answers(commitment, MOTION);
        surroundings.answers(commitment, recommendation);
        register.publish(Samples.full(Deadline.class)
                .with("subject", commitment)
                .with("earliest", null)
                .with("latest", LAST_DAY));
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
                arguments("publishedIn", Surroundings.PAPER, Samples.OTHER),
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
                arguments("office", Surroundings.OFFICE, Surroundings.MINISTRY),
                arguments("person", Surroundings.HOLDER, Surroundings.NOWHERE),
                arguments("committee", Surroundings.COMMITTEE, Surroundings.MINISTRY),
                arguments("dossier", "36 200", "36201"),
                arguments("dossier", "36200", "36200-VII"),
                arguments("dossier", "36 200 VI", "31015"),
                arguments("report", Surroundings.PAPER, Surroundings.REPORT),
                arguments("motion", MOTION, Samples.ONE),
                arguments("dueFrom", LAST_DAY, LAST_DAY.plusDays(1)),
                arguments("dueBefore", LAST_DAY.plusDays(1), LAST_DAY),
                arguments("overdueSince", LAST_DAY, LAST_DAY.minusDays(1)),
                arguments("silentSince", Samples.DAY, Samples.DAY.minusDays(1)),
                arguments("changedSince", Samples.NOON, Surroundings.NEVER),
                arguments("text", "COORDINATIE", "coordinator"));
    }

    /** An awaited answer and one that was given cannot both be shown by one record, as the contract asks. */
    @Override
    protected boolean isShownApart(String component) {
        return component.equals("waitingSince");
    }

    @Test
    void waitsForAnAnswerSinceThePublication() {
        var awaited = register.publish(Samples.full(Recommendation.class)
                .with("publishedIn", Surroundings.REPORT)
                .with("links", List.of()));

        assertThat(list().where("waitingSince", Samples.DAY)).contains(awaited);
        assertThat(list().where("waitingSince", Samples.DAY.minusDays(1))).doesNotContain(awaited);
    }
}
