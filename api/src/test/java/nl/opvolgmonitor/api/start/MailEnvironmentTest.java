package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailEnvironmentTest {

    private static final Map<String, String> WHOLE = Map.of(
            "OM_SMTP_HOST", "mail.example.org",
            "OM_SMTP_FROM", "volgen@example.org",
            "OM_PUBLIC_URL", "https://opvolgmonitor.example.org/");

    @Test
    void sendsNoMailUnlessSomebodySaysSo() {
        assertThat(MailEnvironment.properties(Map.of())).isEmpty();
    }

    @Test
    void tellsTheApplicationWhereMailGoes() {
        assertThat(MailEnvironment.properties(WHOLE))
                .containsEntry("opvolgmonitor.mail.host", "mail.example.org")
                .containsEntry("opvolgmonitor.mail.security", "starttls")
                .containsEntry("opvolgmonitor.mail.public-url", "https://opvolgmonitor.example.org")
                .doesNotContainKey("opvolgmonitor.mail.user");
    }

    @ParameterizedTest
    @CsvSource({
        "OM_SMTP_HOST, '', OM_SMTP_HOST",
        "OM_SMTP_FROM, '', OM_SMTP_FROM",
        "OM_PUBLIC_URL, '', OM_PUBLIC_URL",
        "OM_PUBLIC_URL, http://opvolgmonitor.example.org, OM_PUBLIC_URL",
        "OM_SMTP_PORT, smtp, OM_SMTP_PORT",
        "OM_SMTP_SECURITY, misschien, OM_SMTP_SECURITY",
        "OM_SMTP_SECURITY, none, op deze computer zelf"
    })
    void refusesWhatIsSetHalfwayOrUnsafe(String name, String value, String reason) {
        var environment = new HashMap<>(WHOLE);
        environment.put(name, value);

        assertThatThrownBy(() -> MailEnvironment.properties(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }
}
