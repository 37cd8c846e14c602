package nl.opvolgmonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFormTest {

    @Test
    void isTextForWhoTriesItOut() {
        assertThat(LogForm.in(Map.of())).isEqualTo(LogForm.TEXT);
    }

    @Test
    void isJsonOnADatabaseOfItsOwn() {
        assertThat(LogForm.in(Map.of("JDBC_URL", "jdbc:postgresql://db/x"))).isEqualTo(LogForm.JSON);
    }

    @Test
    void isWhatTheEnvironmentSays() {
        assertThat(LogForm.in(Map.of("OM_LOG", "json"))).isEqualTo(LogForm.JSON);
        assertThat(LogForm.in(Map.of("OM_LOG", "text", "JDBC_URL", "x"))).isEqualTo(LogForm.TEXT);
    }
}
