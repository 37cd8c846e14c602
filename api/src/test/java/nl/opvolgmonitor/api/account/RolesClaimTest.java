package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.account.AccountRole;
import org.junit.jupiter.api.Test;

class RolesClaimTest {

    @Test
    void findsOurRolesAndLeavesOthersAlone() {
        var claims = Map.<String, Object>of("roles", List.of("onderzoeker", "baas", "ONDERZOEKER", "kamer", 3));

        assertThat(new RolesClaim("roles").in(claims))
                .containsExactlyInAnyOrder(AccountRole.ONDERZOEKER, AccountRole.KAMER);
    }

    @Test
    void followsDotsIntoNestedClaims() {
        var claims = Map.<String, Object>of("realm_access", Map.of("roles", List.of("redacteur")));

        assertThat(new RolesClaim("realm_access.roles").in(claims)).containsExactly(AccountRole.REDACTEUR);
    }

    @Test
    void prefersAClaimOfExactlyThatName() {
        var claims = Map.<String, Object>of("https://example.org/roles", "beheerder");

        assertThat(new RolesClaim("https://example.org/roles").in(claims)).containsExactly(AccountRole.BEHEERDER);
    }

    @Test
    void findsNothingWhereNothingStands() {
        assertThat(new RolesClaim("a.b").in(Map.of())).isEmpty();
        assertThat(new RolesClaim("a.b").in(Map.of("a", "b"))).isEmpty();
        assertThat(new RolesClaim("a").in(Map.of("a", 1))).isEmpty();
    }
}
