package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the framework's own answers, under its own name or another. */
class ManagementTest {

    private final RunningRegister register = RunningRegister.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health",
                "health/liveness",
                "health/readiness",
                "metrics",
                "prometheus",
                "beans",
                "env",
                "loggers",
                "routes",
                "refresh",
                "stop",
                "info",
                "caches",
                "threaddump",
                "heapdump",
                "swagger",
                "login",
                "logout",
                "oauth/access_token",
                "oauth/login/oidc",
                "oauth/logout",
                "keys",
                "endpoints",
                "management"
            })
    void isNotThere(String path) {
        assertThat(register.status("/" + path)).isEqualTo(404);
        assertThat(register.status("/werk/../" + path)).isGreaterThanOrEqualTo(400);
    }
}
