package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final Map<String, String> SERVICE = Map.of(
            "OM_OIDC_ISSUER", "https://aanmelden.example/realms/om",
            "OM_OIDC_CLIENT_ID", "opvolgmonitor",
            "OM_OIDC_CLIENT_SECRET", "geheim");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.5", "localhost", "::1"})
    void demonstratesOnThisComputerWithoutAnySettings(String host) {
        assertThat(way(false, Map.of(), "--host", host)).isEqualTo("demo");
        assertThat(way(false, Map.of(), "--demo")).isEqualTo("demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::", "bestaat.invalid"})
    void refusesToDemonstrateToOthers(String host) {
        assertRefused(
                "Op " + host + " zou iedereen zich als verzonnen medewerker kunnen aanmelden",
                false,
                Map.of(),
                "--host",
                host);
        assertRefused("Op " + host, false, Map.of(), "--demo", "--host", host);
    }

    @Test
    void demonstratesNothingBesideARealDatabase() {
        assertThat(way(true, Map.of())).isEqualTo("none");
        assertThat(way(true, Map.of(), "--host", "0.0.0.0")).isEqualTo("none");
        assertRefused(
                "--demo laat iedereen zich als verzonnen medewerker aanmelden en past niet bij de database",
                true,
                Map.of(),
                "--demo");
    }

    @Test
    void demonstratesNothingBesideASignInService() {
        assertThat(way(false, SERVICE)).isEqualTo("oidc");
        assertThat(way(false, SERVICE, "--host", "0.0.0.0")).isEqualTo("oidc");
        assertThat(way(true, SERVICE)).isEqualTo("oidc");
        assertRefused(
                "--demo laat iedereen zich als verzonnen medewerker aanmelden en past niet bij de aanmelddienst",
                false,
                SERVICE,
                "--demo");
    }

    @Test
    void letsNobodyInForATask() {
        assertThat(way(false, Map.of(), "verify", "--host", "0.0.0.0")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OM_OIDC_ISSUER", "OM_OIDC_CLIENT_ID", "OM_OIDC_CLIENT_SECRET"})
    void refusesASignInServiceThatIsNamedHalfway(String missing) {
        var environment = new HashMap<>(SERVICE);
        environment.remove(missing);

        assertRefused("Voor de aanmelddienst ontbreekt " + missing, false, environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://aanmelden.example/", "aanmelden.example", "ftp://x.example/", "https:", "https://a b"})
    void refusesASignInServiceThatOthersCanListenTo(String issuer) {
        var environment = new HashMap<>(SERVICE);
        environment.put("OM_OIDC_ISSUER", issuer);

        assertRefused("OM_OIDC_ISSUER is geen adres dat met https:// begint", false, environment);
    }

    @Test
    void takesOfThePublicAddressTheOrigin() {
        var environment = new HashMap<>(SERVICE);
        environment.put("OM_PUBLIC_URL", "https://opvolgmonitor.example/nl/");

        assertThat(SignIn.of(CommandLine.parse(), true, environment))
                .containsEntry("opvolgmonitor.sign-in.public-url", "https://opvolgmonitor.example");
    }

    @Test
    void takesAServiceOnThisComputerWithoutEncryption() {
        var environment = new HashMap<>(SERVICE);
        environment.put("OM_OIDC_ISSUER", "http://localhost:8180/realms/om");

        assertThat(way(true, environment)).isEqualTo("oidc");
    }

    private static Object way(boolean ownDatabase, Map<String, String> environment, String... arguments) {
        return SignIn.of(CommandLine.parse(arguments), ownDatabase, environment).get("opvolgmonitor.sign-in.way");
    }

    private static void assertRefused(
            String sentence, boolean ownDatabase, Map<String, String> environment, String... arguments) {
        assertThatThrownBy(() -> SignIn.of(CommandLine.parse(arguments), ownDatabase, environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }
}
