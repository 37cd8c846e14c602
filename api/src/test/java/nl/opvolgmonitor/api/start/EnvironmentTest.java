package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    @Test
    void takesWhatIsOursAndLeavesTheRestAlone() {
        assertThat(Environment.settings(Map.of("PATH", "/bin", "OM_LOG", " json ", "OM_CONTACT", "")))
                .isEqualTo(Map.of("OM_LOG", "json"));
    }

    @ParameterizedTest
    @CsvSource({
        "OM_SMTP_USERNAME, jan, OM_SMTP_USERNAME is geen instelling (wel OM_SMTP_FROM",
        "OM_BESTAAT_NIET, ja, OM_BESTAAT_NIET is geen instelling; ./opvolgmonitor --help noemt ze alle.",
        "OM_LOG_FILE, /tmp/x, OM_LOG_FILE is geen instelling",
        "OM_LOG, xml, ‘xml’ is geen goede waarde voor OM_LOG: dat is text of json.",
        "JDBC_URL, postgres://db/x, een adres dat met jdbc:postgresql:// begint",
        "OM_SMTP_PORT, 65536, een poortnummer van 1 tot en met 65535",
        "OM_SMTP_PORT, 0, een poortnummer",
        "OM_EDITION_QUIET, tien minuten, 'een duur, zoals 30s, 10m of 6h'",
        "OM_PUBLIC_URL, http://opvolgmonitor.example.org, een adres dat met https:// begint",
        "OM_CONTACT, redactie@example.org, een adres dat met mailto: of https:// begint",
        "OM_TWEEDE_KAMER, ja, on of off"
    })
    void refusesByNameWhatItShouldBe(String name, String value, String reason) {
        assertThatThrownBy(() -> Environment.settings(Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"1", "80", "587", "9999", "10000", "59999", "60000", "65000", "65535"})
    void knowsEveryPort(String port) {
        assertThat(Environment.settings(Map.of("OM_SMTP_PORT", port))).containsEntry("OM_SMTP_PORT", port);
    }

    @Test
    void readsASecretFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "s3cret with space \n");

        assertThat(Environment.settings(Map.of("OM_APP_PASSWORD_FILE", file.toString())))
                .isEqualTo(Map.of("OM_APP_PASSWORD", "s3cret with space"));
    }

    @Test
    void refusesASecretThatIsSaidTwiceOrNowhere(@TempDir Path folder) {
        assertThatThrownBy(() ->
                        Environment.settings(Map.of("OM_APP_PASSWORD", "a", "OM_APP_PASSWORD_FILE", folder.toString())))
                .hasMessage("OM_APP_PASSWORD en OM_APP_PASSWORD_FILE staan er beide; laat er een weg.");
        assertThatThrownBy(() -> Environment.settings(
                        Map.of("OM_APP_PASSWORD_FILE", folder.resolve("none").toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("waar OM_APP_PASSWORD_FILE naar wijst, is niet te lezen");
    }
}
