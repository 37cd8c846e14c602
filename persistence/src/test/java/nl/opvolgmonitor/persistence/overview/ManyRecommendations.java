package nl.opvolgmonitor.persistence.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.persistence.TestRegister;

/** Recommendations in every state, to and answered by several ministries, the same for the same seed. */
final class ManyRecommendations {

    private static final List<String> THEMES = List.of("arbeid", "seksuele uitbuiting", "online", "zorg");

    private final TestRegister register;
    private final Random random;

    ManyRecommendations(TestRegister register, long seed) {
        this.register = register;
        this.random = new Random(seed);
    }

    /** Of the recommendations about half are formal; the number of commitments and motions follows from theirs. */
    int publish(int count) {
        var bodies = IntStream.range(0, 5).mapToObj(this::body).toList();
        IntStream.range(0, count).forEach(place -> recommendation(bodies));
        IntStream.range(0, count / 2).forEach(place -> commitment());
        publish(Samples.bare(Motion.class));
        return count;
    }

    private Key body(int place) {
        var type = place == 0 ? OrganisationType.AGENCY : OrganisationType.MINISTRY;
        return publish(Samples.bare(Organisation.class).with("type", type).with("name", "Orgaan " + place % 4));
    }

    private void recommendation(List<Key> bodies) {
        var draft = random.nextBoolean() ? Samples.full(Recommendation.class) : Samples.bare(Recommendation.class);
        var recommendation = publish(draft.with("themes", THEMES.subList(0, random.nextInt(4)))
                .with(
                        "links",
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(place -> Link.to(Role.ADDRESSEE, one(bodies)))
                                .toList()));
        if (random.nextBoolean()) {
            answer(recommendation, one(bodies));
        }
        judge(recommendation);
    }

    private void answer(Key recommendation, Key body) {
        var office = publish(Samples.bare(Office.class).with("organisation", body));
        publish(Samples.bare(Response.class)
                .with("recommendation", recommendation)
                .with("type", one(List.of(ResponseType.values())))
                .with("links", List.of(Link.to(Role.OFFICE, office))));
    }

    private void judge(Key recommendation) {
        if (random.nextBoolean()) {
            publish(Samples.bare(ImplementationReport.class)
                    .with("about", recommendation)
                    .with("status", one(List.of(ImplementationStatus.values()))));
        }
        if (random.nextBoolean()) {
            publish(Samples.bare(Assessment.class)
                    .with("recommendation", recommendation)
                    .with("judgement", one(List.of(Judgement.values()))));
        }
    }

    private void commitment() {
        var commitment = publish(Samples.bare(Commitment.class));
        if (random.nextBoolean()) {
            publish(Samples.full(Deadline.class)
                    .with("subject", commitment)
                    .with("earliest", null)
                    .with("latest", day()));
        }
    }

    private <T extends Registered> Key publish(Draft<T> draft) {
        return register.publish(Command.of(draft, register.freshKey()).on(day()))
                .key();
    }

    private LocalDate day() {
        return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4 * 365));
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
