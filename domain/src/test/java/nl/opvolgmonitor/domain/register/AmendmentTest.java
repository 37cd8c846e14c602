package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    @Test
    void needsAReasonToCorrectAndNoneToAmend() {
        assertThatThrownBy(() -> amendment(Change.CORRECTED, " ")).hasMessage("Een correctie heeft een reden nodig");
        assertThat(amendment(Change.AMENDED, null).reason()).isNull();
    }

    @Test
    void neverRegisters() {
        assertThatThrownBy(() -> amendment(Change.REGISTERED, "reden")).isInstanceOf(InvalidContent.class);
    }

    private static Amendment<Person> amendment(Change change, @Nullable String reason) {
        var registration = Command.of(Samples.bare(Person.class), Samples.ONE).registration();
        return new Amendment<>(1, change, reason, registration);
    }
}
