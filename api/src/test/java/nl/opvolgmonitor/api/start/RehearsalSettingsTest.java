package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalSettingsTest {

    private static final Map<String, String> SAID = Map.of(
            "JDBC_URL", "jdbc:postgresql://db.example/opvolgmonitor",
            "OM_APP_PASSWORD", "geheim",
            "OM_TWEEDE_KAMER", "on",
            "OM_SMTP_HOST", "mail.example",
            "OM_OIDC_ISSUER", "https://aanmelden.example",
            "OM_OIDC_CLIENT_ID", "opvolgmonitor",
            "OM_OIDC_CLIENT_SECRET", "geheim",
            "OM_PUBLIC_URL", "https://register.example",
            "OM_REHEARSAL_URL", "https://oefenen.example");

    @Test
    void keepTheSignInAndLeaveTheDatabaseAndTheWorldAlone() {
        var settings = new RehearsalSettings(SAID);

        assertThat(settings.own())
                .containsOnlyKeys("OM_OIDC_ISSUER", "OM_OIDC_CLIENT_ID", "OM_OIDC_CLIENT_SECRET", "OM_PUBLIC_URL")
                .containsEntry("OM_PUBLIC_URL", "https://oefenen.example");
        assertThat(settings.setAside())
                .containsExactly("JDBC_URL", "OM_APP_PASSWORD", "OM_SMTP_HOST", "OM_TWEEDE_KAMER");
        assertThat(settings.properties())
                .isEqualTo(Map.of("opvolgmonitor.rehearsal.register", "https://register.example"));
    }

    @Test
    void leadFromTheRegisterToTheRehearsal() {
        assertThat(RehearsalSettings.propertiesOfTheRegister(SAID))
                .isEqualTo(Map.of("opvolgmonitor.rehearsal-url", "https://oefenen.example"));
        assertThat(RehearsalSettings.propertiesOfTheRegister(Map.of())).isEmpty();
    }

    @Test
    void areRefusedWhereBothWouldHaveOneAddress() {
        var same = Map.of("OM_PUBLIC_URL", "https://register.example", "OM_REHEARSAL_URL", "https://register.example/");

        assertThatThrownBy(() -> RehearsalSettings.propertiesOfTheRegister(same))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OM_REHEARSAL_URL is hetzelfde adres als OM_PUBLIC_URL");
    }

    @Test
    void letNobodyBeAnybodyAtAnAddressOfTheWorld() {
        var open = new RehearsalSettings(Map.of("OM_REHEARSAL_URL", "https://oefenen.example"));

        assertThatThrownBy(open::mustBeGuarded)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Op https://oefenen.example zou iedereen zich als verzonnen medewerker");
        new RehearsalSettings(SAID).mustBeGuarded();
        new RehearsalSettings(Map.of("OM_REHEARSAL_URL", "http://localhost:8090")).mustBeGuarded();
    }
}
