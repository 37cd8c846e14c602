package nl.opvolgmonitor.persistence.event;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.event.Event;
import nl.opvolgmonitor.domain.event.EventFilter;
import nl.opvolgmonitor.domain.event.EventType;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class EventListTest extends FilterContract<Event, EventFilter> {

    EventListTest(TestRegister register) {
        super(register, Event.class, EventFilter.class);
    }

    @Override
    protected Event published() {
        return register.publish(Samples.bare(Event.class).with("type", EventType.PILOT));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(arguments("type", EventType.PILOT, EventType.DEBAT));
    }
}
