package nl.opvolgmonitor.persistence.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.overview.DeadlineFilter;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineListTest extends FilterContract<Deadline, DeadlineFilter> {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);
    private static final Key COMMITMENT = new Key("belofte");

    DeadlineListTest(TestRegister register) {
        super(register, Deadline.class, DeadlineFilter.class);
    }

    @Override
    protected Deadline published() {
        var surroundings = Surroundings.of(register);
        register.publish(Command.of(
                        Samples.bare(Commitment.class)
                                .with("form", CommitmentForm.ORAL_PLEDGE)
                                .with("madeIn", Surroundings.PAPER)
                                .with("links", List.of(Link.to(Role.MADE_BY, Surroundings.OFFICE))),
                        COMMITMENT)
                .on(Samples.DAY));
        surroundings.answers(COMMITMENT, Surroundings.RECOMMENDATION);
        return register.publish(of(COMMITMENT).with("firmness", Firmness.AIM).with("certainty", Resolution.DERIVED));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("kind", DeadlineKind.MONTH, DeadlineKind.DAY),
                arguments("latestFrom", LAST_DAY, LAST_DAY.plusDays(1)),
                arguments("latestBefore", LAST_DAY.plusDays(1), LAST_DAY),
                arguments("subject", COMMITMENT, Samples.OTHER),
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
                arguments("form", CommitmentForm.ORAL_PLEDGE, CommitmentForm.AIM),
                arguments("firmness", Firmness.AIM, Firmness.FIRM),
                arguments("certainty", Resolution.DERIVED, Resolution.SURE),
                arguments("timing", TimingState.PAST_WITHOUT_EVIDENCE, TimingState.AHEAD),
                arguments("overdueSince", LAST_DAY, LAST_DAY.minusDays(1)),
                arguments("changedSince", Samples.NOON, Surroundings.NEVER),
                arguments("withoutLatest", false, true));
    }

    @Test
    void listsTheDeadlineThatStandsOnly() {
        var subject = subject();
        var original = publish(subject, Samples.DAY);
        var revised = publish(subject, Samples.DAY.plusDays(1));
        var before = new PointInTime(Samples.DAY, register.clock().instant());

        assertThat(list().where("subject", subject)).containsExactly(revised);
        assertThat(list().at(before).where("subject", subject)).containsExactly(original);
    }

    @Test
    void listsOneOfTwoThatWereRecordedAtTheSameInstant() {
        var subject = subject();
        var instant = Instant.parse("2022-01-01T12:00:00Z");
        register.clock().set(instant);
        publish(subject, Samples.DAY);
        register.clock().set(instant);
        var last = publish(subject, Samples.DAY);

        assertThat(list().where("subject", subject)).containsExactly(last);
    }

    /** The clock goes forward on the first of these days, and back on the second. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-28T23:00:00Z, false",
        "2026-03-29, 2026-03-29T21:59:59Z, false",
        "2026-03-29, 2026-03-29T22:00:00Z, true",
        "2026-10-25, 2026-10-24T22:00:00Z, false",
        "2026-10-25, 2026-10-25T22:00:00Z, false",
        "2026-10-25, 2026-10-25T22:59:59Z, false",
        "2026-10-25, 2026-10-25T23:00:00Z, true",
    })
    void isOverdueFromMidnightInAmsterdamAlsoAfterADayOf23Or25Hours(
            LocalDate lastDay, Instant instant, boolean overdue) {
        var commitment = register.publish(Command.of(
                        Samples.bare(Commitment.class)
                                .with("form", CommitmentForm.ORAL_PLEDGE)
                                .with("madeIn", Samples.OTHER),
                        register.freshKey())
                .on(Samples.DAY));
        var deadline = register.publish(Command.of(of(commitment.key()).with("latest", lastDay), register.freshKey())
                .on(Samples.DAY));
        var now = PointInTime.now(Clock.fixed(instant, ZoneOffset.UTC));

        var found = list().at(now).where(Map.of("subject", commitment.key(), "overdueSince", now.effective()));

        assertThat(found.contains(deadline)).isEqualTo(overdue);
    }

    private Key subject() {
        return register.publish(Samples.bare(Person.class)).key();
    }

    private Deadline publish(Key subject, LocalDate from) {
        return register.publish(Command.of(of(subject), register.freshKey()).on(from));
    }

    private static Draft<Deadline> of(Key subject) {
        return Samples.full(Deadline.class)
                .with("subject", subject)
                .with("earliest", null)
                .with("latest", LAST_DAY);
    }
}
