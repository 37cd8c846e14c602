package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/** What stays written of who came in, with the network that they came from and not the person. */
class AccountTrailTest {

    private static final String READER = "198.51.100.7, 203.0.113.77";

    @Test
    void keepsWhoCameInAndFromWhichNetworkBehindATrustedProxy() {
        var entries = trailOf(Map.of("om.trusted-proxies", "127.0.0.1"), "rol=redacteur");

        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("demo-redacteur");
            assertThat(entry.result()).isEqualTo(AuditResult.DONE);
            assertThat(entry.origin()).isEqualTo("203.0.113.0/24");
        });
    }

    @Test
    void believesNobodyElseAboutThat() {
        assertThat(trailOf(Map.of(), "rol=redacteur"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.origin()).isEqualTo("127.0.0.0/24"));
    }

    @Test
    void keepsWhoWasRefused() {
        assertThat(trailOf(Map.of(), "rol=directeur")).singleElement().satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(AuditResult.REFUSED);
            assertThat(entry.subject()).isEqualTo("onbekend");
        });
    }

    private static List<AuditEntry> trailOf(Map<String, Object> settings, String form) {
        var all = new HashMap<>(Node.DEMONSTRATION);
        all.putAll(settings);
        try (var database = TestDatabase.fresh();
                var node = Node.on(database, Clock.systemUTC(), all, "embedded")) {
            node.send(node.form("/werk/aanmelden", form).header("X-Forwarded-For", READER));
            return node.bean(AuditTrail.class).latest(AuditFilter.ALL, Long.MAX_VALUE, 10);
        }
    }
}
