package nl.opvolgmonitor.api.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.CreateToken;
import nl.opvolgmonitor.domain.account.RevokeToken;

/** Makes and revokes tokens, and tells the rest of the application. */
@Singleton
public final class TokenCommands {

    private final CreateToken create;
    private final RevokeToken revoke;
    private final AccountEvents events;

    TokenCommands(AccessTokens tokens, Clock clock, AccountEvents events) {
        create = new CreateToken(tokens, clock);
        revoke = new RevokeToken(tokens, clock);
        this.events = events;
    }

    public CreateToken.Result create(CreateToken.Command command, Actor actor, String origin) {
        var result = create.handle(command, actor);
        if (result instanceof CreateToken.TokenCreated) {
            events.publish(AccountEvent.Type.TOKEN_CREATED, actor.subject(), origin);
        }
        return result;
    }

    public RevokeToken.Result revoke(RevokeToken.Command command, Actor actor, String origin) {
        var result = revoke.handle(command, actor);
        if (result instanceof RevokeToken.TokenRevoked) {
            events.publish(AccountEvent.Type.TOKEN_REVOKED, actor.subject(), origin);
        }
        return result;
    }
}
