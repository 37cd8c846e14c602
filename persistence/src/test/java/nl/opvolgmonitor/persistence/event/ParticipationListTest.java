package nl.opvolgmonitor.persistence.event;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.event.Participation;
import nl.opvolgmonitor.domain.event.ParticipationFilter;
import nl.opvolgmonitor.domain.event.ParticipationRole;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class ParticipationListTest extends FilterContract<Participation, ParticipationFilter> {

    ParticipationListTest(TestRegister register) {
        super(register, Participation.class, ParticipationFilter.class);
    }

    @Override
    protected Participation published() {
        return register.publish(Samples.bare(Participation.class).with("role", ParticipationRole.WERKGROEP));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("role", ParticipationRole.WERKGROEP, ParticipationRole.ADVIES),
                arguments("year", 2021, 2022));
    }
}
