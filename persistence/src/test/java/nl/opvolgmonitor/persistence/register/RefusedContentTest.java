package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class RefusedContentTest {

    private final TestRegister register;

    RefusedContentTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void namesTheRuleOfTheTableThatWasBroken() {
        assertThat(message(Samples.bare(Document.class).with("url", "ftp://example.org")))
                .isEqualTo("De inhoud past niet bij een regel van het register: document url check");
    }

    @Test
    void refusesATextThatNoDatabaseCanKeep() {
        assertThat(message(Samples.bare(Person.class).with("name", "Nul\u0000teken")))
                .startsWith("De inhoud past niet bij een regel van het register");
    }

    @Test
    void refusesARecordOfAnotherKindThanItsKey() {
        var person = register.register(Command.of(Samples.bare(Person.class), register.freshKey()));
        var office = Samples.bare(Office.class).of(person.entry());

        assertThatThrownBy(() -> register.records(Office.class).add(office))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("soort");
        assertThat(register.records(Office.class).kind()).isEqualTo(Kind.OFFICE);
    }

    @Test
    void refusesAVersionThatStandsAlready() {
        var person = register.register(Command.of(Samples.bare(Person.class), register.freshKey()));

        assertThatThrownBy(() -> register.records(Person.class).add(person)).isInstanceOf(InvalidContent.class);
    }

    private <T extends Registered> String message(Draft<T> draft) {
        var outcome = register.handle(Command.of(draft, register.freshKey()).on(Samples.DAY));
        return ((InvalidInput<T>) outcome).message();
    }
}
