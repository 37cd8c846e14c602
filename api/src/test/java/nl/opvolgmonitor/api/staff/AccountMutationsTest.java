package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.ADMINISTRATOR;
import static nl.opvolgmonitor.api.staff.Workplace.PARLIAMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Visitors;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountMutationsTest {

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void showASecretOnceAndTheTokenAfterwards() {
        var created = create("{name: \"draaiboek\", days: 30}");

        assertThat(created.at("/secret").asText()).startsWith("om_").hasSize(46);
        assertThat(workplace
                        .ask(PARLIAMENT, "{ accessTokens { id name lastUsedAt revokedAt } }")
                        .toString())
                .contains("draaiboek", created.at("/token/id").asText())
                .doesNotContain(created.at("/secret").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: " "}              | TokenNameUnfit
            {name: "x", days: 0}     | TokenTermUnfit
            {name: "x", days: 366}   | TokenTermUnfit""")
    void refuseATokenThatIsNone(String input, String refusal) {
        assertThat(create(input).at("/__typename").asText()).isEqualTo(refusal);
    }

    @Test
    void revokeATokenOfOnesOwnAndNobodyElses() {
        var id = create("{name: \"weg\"}").at("/token/id").asText();

        assertThat(revoke(Workplace.EDITOR, id)).isEqualTo("TokenNotFound");
        assertThat(revoke(PARLIAMENT, UUID.randomUUID().toString())).isEqualTo("TokenNotFound");
        assertThat(revoke(PARLIAMENT, id)).isEqualTo("TokenRevoked");
        assertThat(workplace
                        .bean(AuditTrail.class)
                        .latest(AuditFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst())
                .returns("TOKEN_REVOKED", AuditEntry::action)
                .returns(PARLIAMENT.subject(), AuditEntry::subject);
    }

    @Test
    void showAndRevokeTheTokensOfEveryoneForWhoManagesThem() {
        var id = create("{name: \"van de Kamer\"}").at("/token/id").asText();
        var question = "{ issuedTokens { id name subject roles lastUsedAt revokedAt } }";

        assertThat(workplace.ask(ADMINISTRATOR, question).toString())
                .contains(id, "van de Kamer", PARLIAMENT.subject(), "[\"KAMER\"]");
        assertThat(workplace
                        .answer(Workplace.EDITOR, question, Map.of())
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("FORBIDDEN");
        assertThat(revoke(ADMINISTRATOR, id)).isEqualTo("TokenRevoked");
        assertThat(workplace
                        .ask(PARLIAMENT, "{ accessTokens { id revokedAt } }")
                        .toString())
                .doesNotContain("{\"id\":\"%s\",\"revokedAt\":null}".formatted(id));
    }

    @Test
    void endTheSessionsOfAnAccount() {
        var guest = Workplace.person("demo-gast", AccountRole.KAMER);
        workplace.ask(guest, "{ me { subject } }");

        workplace.ask(ADMINISTRATOR, "mutation { endSessions(input: {subject: \"demo-gast\"}) { __typename } }");

        assertThat(workplace
                        .answer(guest, "{ me { subject } }", Map.of())
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void showWhoSignedInAndWithWhatRoles() {
        workplace.bean(Visitors.class).signedIn(PARLIAMENT, Instant.parse("2026-11-20T08:00:00Z"));
        workplace.bean(Visitors.class).signedIn(PARLIAMENT, Instant.parse("2026-11-21T08:00:00Z"));

        assertThat(workplace
                        .ask(ADMINISTRATOR, "{ accounts { subject roles signedInAt } }")
                        .toString())
                .contains("{\"subject\":\"demo-kamer\",\"roles\":[\"KAMER\"],\"signedInAt\":\"2026-11-21T08:00:00Z\"}");
        assertThat(workplace
                        .ask(PARLIAMENT, "{ me { lastVisit } }")
                        .at("/me/lastVisit")
                        .asText())
                .isEqualTo("2026-11-20T08:00:00Z");
    }

    private JsonNode create(String input) {
        return workplace
                .ask(
                        PARLIAMENT,
                        "mutation { createToken(input: " + input + ") { __typename ... on Refusal { message }"
                                + " ... on TokenCreated { secret token { id name } } } }")
                .get("createToken");
    }

    private String revoke(Actor actor, String id) {
        return workplace
                .ask(actor, "mutation { revokeToken(input: {id: \"" + id + "\"}) { __typename } }")
                .at("/revokeToken/__typename")
                .asText();
    }
}
