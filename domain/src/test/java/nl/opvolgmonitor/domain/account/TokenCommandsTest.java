package nl.opvolgmonitor.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.CreateToken.TokenCreated;
import nl.opvolgmonitor.domain.account.CreateToken.TokenNameUnfit;
import nl.opvolgmonitor.domain.account.CreateToken.TokenTermUnfit;
import nl.opvolgmonitor.domain.account.RevokeToken.TokenNotFound;
import nl.opvolgmonitor.domain.account.RevokeToken.TokenRevoked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCommandsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Actor KEES = new Actor("kees", "Kamer", Set.of(AccountRole.KAMER), true);
    private static final Actor NOOR = new Actor("noor", "Bureau", Set.of(AccountRole.ONDERZOEKER), true);
    private static final Actor BEA = new Actor("bea", "Bureau", Set.of(AccountRole.BEHEERDER), true);

    private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final CreateToken create = new CreateToken(tokens, clock);
    private final RevokeToken revoke = new RevokeToken(tokens, clock);

    @Test
    void makesATokenThatOnlyReadsAndLasts90Days() {
        var created = created("script", null);

        assertThat(created.secret().text()).startsWith("om_");
        assertThat(created.token().reader()).isEqualTo(KEES.readingOnly());
        assertThat(created.token().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(90)));
        assertThat(tokens.find(created.secret().fingerprint())).contains(created.token());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366, Integer.MAX_VALUE})
    void refusesATermOfMoreThanAYearOrNone(int days) {
        var result = create.handle(new CreateToken.Command("script", days), KEES);

        assertThat(result).isEqualTo(new TokenTermUnfit());
        assertThat(tokens.ofSubject("kees")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "twee\nregels"})
    void refusesATokenWithoutAProperName(String name) {
        assertThat(create.handle(new CreateToken.Command(name, null), KEES)).isEqualTo(new TokenNameUnfit());
        assertThat(create.handle(new CreateToken.Command("x".repeat(101), null), KEES))
                .isEqualTo(new TokenNameUnfit());
    }

    @Test
    void makesAndRevokesNothingByToken() {
        var token = created("script", 1).token();

        assertThat(create.handle(new CreateToken.Command("meer", null), token.reader()))
                .isEqualTo(new CreateToken.TokenReadsOnly());
        assertThat(revoke.handle(new RevokeToken.Command(token.id()), token.reader()))
                .isEqualTo(new RevokeToken.TokenReadsOnly());
    }

    @Test
    void isWorthlessOnceRevokedByItsOwner() {
        var token = created("script", 1).token();

        var result = revoke.handle(new RevokeToken.Command(token.id()), KEES);

        assertThat(result).isEqualTo(new TokenRevoked(token.revoked(NOON)));
        assertThat(tokens.find(token.id()).orElseThrow().isValidAt(NOON)).isFalse();
    }

    @Test
    void doesNotTellThatAnothersTokenExistsExceptToTheManager() {
        var id = created("script", 1).token().id();

        assertThat(revoke.handle(new RevokeToken.Command(id), NOOR)).isEqualTo(new TokenNotFound(id));
        assertThat(revoke.handle(new RevokeToken.Command(id), BEA)).isInstanceOf(TokenRevoked.class);
    }

    @Test
    void findsNothingUnderAMadeUpId() {
        var id = UUID.randomUUID();

        assertThat(revoke.handle(new RevokeToken.Command(id), BEA)).isEqualTo(new TokenNotFound(id));
    }

    @Test
    void expiresOnTheInstantItSays() {
        var token = created("script", 1).token();

        assertThat(token.isValidAt(token.expiresAt().minusMillis(1))).isTrue();
        assertThat(token.isValidAt(token.expiresAt())).isFalse();
    }

    private TokenCreated created(String name, Integer days) {
        return (TokenCreated) create.handle(new CreateToken.Command(name, days), KEES);
    }
}
