package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.persistence.Lister;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WordsTest {

    private final TestRegister register;

    WordsTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void refusesWordsThatNoTextCanHold() {
        assertThatThrownBy(() -> list().where("text", "nul\u0000teken")).isInstanceOf(InvalidContent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "a_b", "it's", "\\", ":words", "?", "$1"})
    void takesEveryOtherSignLiterally(String words) {
        var found = register.publish(Samples.bare(Instrument.class).with("name", "Wet " + words + " slot"));

        assertThat(list().where("text", words)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesNoWordsForNoCondition(String words) {
        assertThat(list().where("text", words)).isEqualTo(list().all());
    }

    private Lister<Instrument, InstrumentFilter> list() {
        return register.lister(Instrument.class, InstrumentFilter.class);
    }
}
