package nl.opvolgmonitor.persistence.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.CommitmentOrder;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class CommitmentListTest extends FilterContract<Commitment, CommitmentFilter> {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);
    private static final Key NOWHERE = Surroundings.NOWHERE;

    CommitmentListTest(TestRegister register) {
        super(register, Commitment.class, CommitmentFilter.class);
    }

    @Override
    protected Commitment published() {
        var surroundings = Surroundings.of(register);
        var commitment = register.publish(Samples.bare(Commitment.class)
                .with("firmness", Firmness.AIM)
                .with("madeIn", Surroundings.PAPER)
                .with("form", CommitmentForm.ORAL_PLEDGE)
                .with("text", "De minister zal de coördinator vragen")
                .with("reportedIn", Samples.OTHER)
                .with("programme", Samples.ONE)
                .with("partOf", Samples.OTHER)
                .with(
                        "links",
                        List.of(Link.to(Role.EXECUTOR, Samples.OTHER), Link.to(Role.MADE_BY, Surroundings.OFFICE))));
        surroundings.answers(commitment.key(), Surroundings.RECOMMENDATION);
        register.publish(Samples.bare(ImplementationReport.class)
                .with("about", commitment.key())
                .with("status", ImplementationStatus.PARTLY_DONE));
        register.publish(Samples.bare(Coverage.class).with("commitment", commitment.key()));
        register.publish(Samples.bare(Fulfilment.class)
                .with("commitment", commitment.key())
                .with("status", FulfilmentStatus.IN_PROGRESS));
        giveUntil(commitment, LAST_DAY);
        return commitment;
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("form", CommitmentForm.ORAL_PLEDGE, CommitmentForm.AIM),
                arguments("status", FulfilmentStatus.IN_PROGRESS, FulfilmentStatus.OPEN),
                arguments("toward", Samples.ONE, Samples.OTHER),
                arguments("document", Surroundings.PAPER, NOWHERE),
                arguments("document", Samples.OTHER, NOWHERE),
                arguments("party", Samples.OTHER, Samples.ONE),
                arguments("programme", Samples.ONE, Samples.OTHER),
                arguments("partOf", Samples.OTHER, Samples.ONE),
                arguments("dueFrom", LAST_DAY, LAST_DAY.plusDays(1)),
                arguments("dueBefore", LAST_DAY.plusDays(1), LAST_DAY),
                arguments("hasUsableDeadline", true, false),
                arguments("timing", TimingState.PAST_WITHOUT_EVIDENCE, TimingState.AHEAD),
                arguments("ministry", Surroundings.MINISTRY, Surroundings.NOWHERE),
                arguments("office", Surroundings.OFFICE, Surroundings.MINISTRY),
                arguments("person", Surroundings.HOLDER, Surroundings.NOWHERE),
                arguments("committee", Surroundings.COMMITTEE, Surroundings.MINISTRY),
                arguments("dossier", "36 200", "36201"),
                arguments("dossier", "36200", "36200-VII"),
                arguments("dossier", "36 200 VI", "31015"),
                arguments("report", Surroundings.REPORT, Surroundings.PAPER),
                arguments("recommendation", Surroundings.RECOMMENDATION, Samples.ONE),
                arguments("theme", "zorg", "zor"),
                arguments("targetGroup", "minderjarigen", "volwassenen"),
                arguments("firmness", Firmness.AIM, Firmness.FIRM),
                arguments("execution", ImplementationState.PARTLY_DONE, ImplementationState.NONE),
                arguments("madeFrom", Samples.DAY, Samples.DAY.plusDays(1)),
                arguments("madeBefore", Samples.DAY.plusDays(1), Samples.DAY),
                arguments("overdueSince", LAST_DAY, LAST_DAY.minusDays(1)),
                arguments("silentSince", Samples.DAY, Samples.DAY.minusDays(1)),
                arguments("changedSince", Samples.NOON, Surroundings.NEVER),
                arguments("text", "coordinator", "staatssecretaris"));
    }

    @Test
    void listsAsOpenWhatNothingIsKnownOf() {
        var commitment = register.publish(Samples.bare(Commitment.class));

        assertThat(list().where("status", FulfilmentStatus.OPEN)).contains(commitment);
        assertThat(list().where("hasUsableDeadline", false)).contains(commitment);
        assertThat(list().where("timing", TimingState.NO_USABLE_DEADLINE)).contains(commitment);
    }

    @Test
    void ordersByTheLastDayWithThoseWithoutOneAtTheEnd() {
        var words = Map.of("text", "op volgorde");
        var unsure = publish(null);
        var late = publish(LAST_DAY.plusDays(2));
        var early = publish(LAST_DAY.minusDays(2));
        var due = list().orderedBy(CommitmentOrder.DUE);

        assertThat(due.where(words)).containsExactly(early, late, unsure);
        assertThat(due.pages(words, 1).stream()
                        .map(page -> page.items().getFirst().record()))
                .containsExactly(early, late, unsure);
    }

    @Test
    void ordersByTheDayOnWhichTheyHold() {
        assertThat(list().orderedBy(CommitmentOrder.NEWEST).all())
                .containsExactlyElementsOf(
                        list().orderedBy(CommitmentOrder.OLDEST).all().reversed());
    }

    @Test
    void ordersBySettlementByLatenessAndByTheLastChange() {
        var words = Map.of("text", "op volgorde");
        var before = list().where(words);
        var settled = publish(LAST_DAY);
        var late = publish(LAST_DAY.minusDays(9));
        var alsoLate = publish(LAST_DAY.minusDays(9));
        register.publish(Command.of(
                        Samples.full(Fulfilment.class)
                                .with("commitment", settled.key())
                                .with("status", FulfilmentStatus.LAPSED)
                                .with("links", List.of()),
                        register.freshKey())
                .on(Samples.DAY)
                .quoting(Samples.ONE, Samples.WORDS));

        var open = ordered(CommitmentOrder.OLDEST_OPEN, words);
        assertThat(open).hasSize(before.size() + 3).endsWith(settled).containsSubsequence(late, alsoLate, settled);
        assertThat(ordered(CommitmentOrder.MOST_OVERDUE, words))
                .startsWith(late, alsoLate)
                .containsSubsequence(late, settled);
        assertThat(ordered(CommitmentOrder.LAST_CHANGE, words)).startsWith(settled, alsoLate, late);
    }

    /** As whole and page by page. */
    private List<Commitment> ordered(CommitmentOrder order, Map<String, ?> conditions) {
        var ordered = list().orderedBy(order);
        var all = ordered.where(conditions);
        assertThat(ordered.pages(conditions, 1).stream()
                        .map(page -> page.items().getFirst().record()))
                .containsExactlyElementsOf(all);
        return all;
    }

    private Commitment publish(@Nullable LocalDate latest) {
        var commitment = register.publish(Samples.bare(Commitment.class).with("text", "op volgorde"));
        giveUntil(commitment, latest);
        return commitment;
    }

    private void giveUntil(Commitment commitment, @Nullable LocalDate latest) {
        register.publish(Samples.full(Deadline.class)
                .with("subject", commitment.key())
                .with("earliest", null)
                .with("latest", latest));
    }
}
