package nl.opvolgmonitor.domain.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes a token worthless at once: one's own, or as manager anyone's. */
public final class RevokeToken {

    private final AccessTokens tokens;
    private final Clock clock;

    public RevokeToken(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    public record Command(UUID id) {}

    public sealed interface Result {}

    /** The message is a Dutch sentence for who asked. */
    public sealed interface Refusal extends Result {
        String message();
    }

    /** Also when it was revoked before: then {@code revokedAt} is when that was. */
    public record TokenRevoked(AccessToken token) implements Result {}

    /** Said too of what belongs to someone else: that it exists is not told. */
    public record TokenNotFound(UUID id) implements Refusal {
        @Override
        public String message() {
            return "U hebt geen token met kenmerk " + id;
        }
    }

    public record TokenReadsOnly() implements Refusal {
        @Override
        public String message() {
            return "Met een token kan geen token worden ingetrokken; meld u daarvoor aan in de browser";
        }
    }

    public Result handle(Command command, Actor actor) {
        if (!actor.mayWrite()) {
            return new TokenReadsOnly();
        }
        var found = tokens.find(command.id()).filter(token -> isFor(token, actor));
        if (found.isEmpty()) {
            return new TokenNotFound(command.id());
        }
        return revoke(found.get());
    }

    private static boolean isFor(AccessToken token, Actor actor) {
        return actor.is(AccountRole.BEHEERDER) || token.reader().subject().equals(actor.subject());
    }

    private TokenRevoked revoke(AccessToken token) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        tokens.revoke(token.id(), now);
        return new TokenRevoked(token.revoked(now));
    }
}
