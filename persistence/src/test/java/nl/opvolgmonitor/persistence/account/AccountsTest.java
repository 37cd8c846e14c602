package nl.opvolgmonitor.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.SavedSearch;
import nl.opvolgmonitor.domain.account.SavedSearches;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class AccountsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final TestRegister register;
    private final Sessions sessions;
    private final AccessTokens tokens;

    AccountsTest(TestRegister register) {
        this.register = register;
        sessions = register.bean(Sessions.class);
        tokens = register.bean(AccessTokens.class);
    }

    @Test
    void findsASessionAsItWasBegun() {
        var session = begin("noor");

        assertThat(sessions.find(session.fingerprint())).contains(session);
        assertThat(sessions.find(new Secret("other").fingerprint())).isEmpty();
    }

    @Test
    void keepsAnAddressOnceUnderItsLastName() {
        var searches = register.bean(SavedSearches.class);

        searches.save(search("ans", "Oud", "/nl/moties/?stand=open"));
        searches.save(search("ans", "Nieuw", "/nl/moties/?stand=open"));
        searches.save(search("ans", "Alles", "/nl/moties/"));

        assertThat(searches.ofSubject("ans")).extracting(SavedSearch::name).containsExactly("Alles", "Nieuw");
    }

    @Test
    void showsAndForgetsOnlyWhatIsOnesOwn() {
        var searches = register.bean(SavedSearches.class);
        var own = search("bob", "Van Bob", "/nl/zoeken/?q=zorg");
        searches.save(own);

        searches.forget(own.id(), "cor");

        assertThat(searches.ofSubject("cor")).isEmpty();
        assertThat(searches.ofSubject("bob")).containsExactly(own);

        searches.forget(own.id(), "bob");

        assertThat(searches.ofSubject("bob")).isEmpty();
    }

    private static SavedSearch search(String subject, String name, String address) {
        return new SavedSearch(UUID.randomUUID(), subject, name, address, NOON);
    }

    @Test
    void forgetsTheTokenOfASessionThatIsRevoked() {
        var session = begin("noor");

        sessions.revoke(session.fingerprint(), NOON.plusSeconds(1));
        sessions.revoke(session.fingerprint(), NOON.plusSeconds(2));

        var revoked = sessions.find(session.fingerprint()).orElseThrow();
        assertThat(revoked.revokedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(revoked.idToken()).isNull();
    }

    @Test
    void revokesEverySessionOfAnAccountAndNoOther() {
        var first = begin("bea");
        var second = begin("bea");
        var other = begin("rik");

        sessions.revokeAllOf("bea", NOON);

        assertThat(sessions.find(first.fingerprint()).orElseThrow().revokedAt()).isNotNull();
        assertThat(sessions.find(second.fingerprint()).orElseThrow().revokedAt())
                .isNotNull();
        assertThat(sessions.find(other.fingerprint()).orElseThrow().revokedAt()).isNull();
    }

    @Test
    void doesNotTurnBackWhenTwoNodesSeeASessionOutOfOrder() {
        var session = begin("noor");

        sessions.see(session.fingerprint(), NOON.plusSeconds(120));
        sessions.see(session.fingerprint(), NOON.plusSeconds(60));

        assertThat(sessions.find(session.fingerprint()).orElseThrow().lastSeenAt())
                .isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void removesSessionsThatAreOver() {
        var idle = begin("noor");
        var open = begin("rik");
        sessions.see(open.fingerprint(), NOON.plusSeconds(60));

        sessions.forgetThoseOverAt(NOON.plus(Session.IDLE));

        assertThat(sessions.find(idle.fingerprint())).isEmpty();
        assertThat(sessions.find(open.fingerprint())).isPresent();
    }

    @Test
    void keepsOfATokenOnlyItsFingerprint() {
        var secret = Secret.random(AccessToken.PREFIX);
        var token = token("kees");
        tokens.add(token, secret.fingerprint());

        assertThat(tokens.find(secret.fingerprint())).contains(token);
        assertThat(register.strings(DatabaseRole.OM_APP, "SELECT t::text FROM account.access_token t"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret.text()));
    }

    @Test
    void remembersWhenATokenWasUsedAndRevoked() {
        var token = token("noor");
        tokens.add(token, new Secret("used").fingerprint());

        tokens.use(token.id(), NOON.plusSeconds(60));
        tokens.revoke(token.id(), NOON.plusSeconds(61));

        var found = tokens.ofSubject("noor").getFirst();
        assertThat(found.lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(found.revokedAt()).isEqualTo(NOON.plusSeconds(61));
    }

    private Session begin(String subject) {
        var session = Session.begin(Secret.random(""), actor(subject), "a.b.c", NOON);
        sessions.add(session);
        return session;
    }

    private static AccessToken token(String subject) {
        var reader = actor(subject).readingOnly();
        return new AccessToken(UUID.randomUUID(), "script", reader, NOON, NOON.plus(Duration.ofDays(365)), null, null);
    }

    private static Actor actor(String subject) {
        return new Actor(subject, "Bureau", Set.of(AccountRole.ONDERZOEKER, AccountRole.REDACTEUR), true);
    }
}
