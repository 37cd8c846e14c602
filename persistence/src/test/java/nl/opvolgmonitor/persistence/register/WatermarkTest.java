package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Watermark;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class WatermarkTest {

    /** The server itself writes now and then, when it tidies up. */
    private static final int TRIES = 100;

    private final TestRegister register;
    private final Watermark watermark;

    WatermarkTest(TestRegister register) {
        this.register = register;
        this.watermark = register.bean(Watermark.class);
    }

    @Test
    void isAnotherOneWhenSomethingWasWritten() {
        var before = watermark.read();

        register.handle(Command.of(Samples.bare(Person.class), register.freshKey()));

        assertThat(watermark.read()).isNotEqualTo(before);
    }

    @Test
    void staysTheSameWhileNothingIsWritten() {
        assertThat(IntStream.range(0, TRIES).anyMatch(once -> Objects.equals(watermark.read(), watermark.read())))
                .isTrue();
    }
}
