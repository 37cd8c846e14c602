package nl.opvolgmonitor.persistence.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineFilter;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class DeadlineListTest extends FilterContract<Deadline, DeadlineFilter> {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);

    DeadlineListTest(TestRegister register) {
        super(register, Deadline.class, DeadlineFilter.class);
    }

    @Override
    protected Deadline published() {
        return register.publish(of(Samples.ONE));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("kind", DeadlineKind.MONTH, DeadlineKind.DAY),
                arguments("latestFrom", LAST_DAY, LAST_DAY.plusDays(1)),
                arguments("latestBefore", LAST_DAY.plusDays(1), LAST_DAY),
                arguments("subject", Samples.ONE, Samples.OTHER));
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
