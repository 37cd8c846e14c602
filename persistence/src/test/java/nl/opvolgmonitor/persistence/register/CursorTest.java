package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.persistence.Lister;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CursorTest {

    private final TestRegister register;

    CursorTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "geen cursor!",
                "AAAA",
                "cursor",
                "[2021-01-11]",
                "[2021-01-11|2021-01-11 12:00:00+01]",
                "[2021-01-11|2021-01-11 12:00:00+01|a|b]",
                "[2021-02-30|2021-01-11 12:00:00+01|a]",
                "[gisteren|2021-01-11 12:00:00+01|a]",
                "[2021-01-11|2021-01-11 25:00:00+01|a]",
                "[2021-01-11|2021-01-11 12:00:00+01|\u0000]",
                "[||]"
            })
    void refusesACursorThatItDidNotGive(String text) {
        var cursor = text.startsWith("[") ? encoded(text.substring(1, text.length() - 1)) : text;

        assertThatThrownBy(() -> list().page(Map.of(), 10, cursor))
                .isInstanceOf(InvalidContent.class)
                .hasMessageContaining("cursor is onleesbaar");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void refusesAPageOfAnotherSizeThanOneToAHundred(int first) {
        assertThatThrownBy(() -> list().page(Map.of(), first, null)).isInstanceOf(InvalidContent.class);
    }

    private static String encoded(String values) {
        var bytes = values.replace('|', '\u001f').getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Lister<Instrument, InstrumentFilter> list() {
        return register.lister(Instrument.class, InstrumentFilter.class);
    }
}
