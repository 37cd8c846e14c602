package nl.opvolgmonitor.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
class AccountRightsTest {

    private final TestRegister register;

    AccountRightsTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "access_token"})
    void showsThePublicRoleNothing(String table) {
        assertRefused(DatabaseRole.OM_PUBLIC, "SELECT FROM account." + table, "permission denied for schema account");
    }

    @Test
    void removesNoToken() {
        assertRefused(DatabaseRole.OM_APP, "DELETE FROM account.access_token", "permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fingerprint", "subject", "roles", "expires_at", "created_at"})
    void doesNotLetTheApplicationMakeATokenMore(String column) {
        assertRefused(
                DatabaseRole.OM_APP,
                "UPDATE account.access_token SET %1$s = %1$s".formatted(column),
                "permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fingerprint", "subject", "office", "roles", "created_at"})
    void doesNotLetTheApplicationMakeASessionMore(String column) {
        assertRefused(
                DatabaseRole.OM_APP, "UPDATE account.session SET %1$s = %1$s".formatted(column), "permission denied");
    }

    @Test
    void keepsNoUnknownRoleNoSecretAndNoTermOfMoreThanAYear() {
        assertRefused(DatabaseRole.OM_APP, session("'geheim'", "'{ONDERZOEKER}'"), "a_fingerprint_is_sha_256");
        assertRefused(DatabaseRole.OM_APP, session("repeat('a', 64)", "'{BAAS}'"), "an_account_has_a_known_role");
        assertRefused(DatabaseRole.OM_APP, session("repeat('a', 64)", "'{}'"), "an_account_has_a_known_role");
        assertRefused(DatabaseRole.OM_APP, """
                INSERT INTO account.access_token (id, fingerprint, name, subject, office, roles, created_at, expires_at)
                VALUES (gen_random_uuid(), repeat('a', 64), 'x', 'x', 'x', '{KAMER}', now(), now() + interval '8761 hours')""", "a_token_lasts_a_year_at_most");
    }

    private static String session(String fingerprint, String roles) {
        return """
                INSERT INTO account.session (fingerprint, subject, office, roles, created_at, last_seen_at)
                VALUES (%s, 'x', 'x', %s, now(), now())""".formatted(fingerprint, roles);
    }

    private void assertRefused(DatabaseRole role, String sql, String reason) {
        assertThatThrownBy(() -> register.as(role).useHandle(handle -> handle.execute(sql)))
                .hasMessageContaining(reason);
    }

    @Test
    void letsTheApplicationEndASession() {
        assertThat(register.as(DatabaseRole.OM_APP)
                        .<Integer, RuntimeException>withHandle(handle ->
                                handle.execute("UPDATE account.session SET revoked_at = now(), id_token = NULL")))
                .isZero();
    }
}
