package nl.opvolgmonitor.persistence.organisation;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.PersonFilter;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class PersonListTest extends FilterContract<Person, PersonFilter> {

    PersonListTest(TestRegister register) {
        super(register, Person.class, PersonFilter.class);
    }

    @Override
    protected Person published() {
        return register.publish(
                Samples.bare(Person.class).with("name", "André Voorbeeld").with("aliases", List.of("A.B. Voorbeeld")));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(arguments("text", "andre ", "%"), arguments("text", "a.b.", "iemand anders"));
    }
}
