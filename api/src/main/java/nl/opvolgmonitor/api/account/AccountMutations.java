package nl.opvolgmonitor.api.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.CreateToken;
import nl.opvolgmonitor.domain.account.CreateToken.TokenCreated;
import nl.opvolgmonitor.domain.account.RevokeToken;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.domain.account.Visitors;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** One's own access tokens, and for who manages accounts the sessions of others. */
@Singleton
final class AccountMutations implements StaffResolvers {

    private final TokenCommands commands;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final Visitors visitors;
    private final AccountEvents events;
    private final Clock clock;

    AccountMutations(
            TokenCommands commands,
            AccessTokens tokens,
            Sessions sessions,
            Visitors visitors,
            AccountEvents events,
            Clock clock) {
        this.commands = commands;
        this.tokens = tokens;
        this.sessions = sessions;
        this.visitors = visitors;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.accessTokens",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        tokens.ofSubject(reading.caller().actor().subject())));
        graph.root("Query.issuedTokens", (arguments, reading) -> CompletableFuture.completedFuture(tokens.all()));
        graph.<AccessToken, String>value(
                "AccessToken.subject", (token, arguments) -> token.reader().subject());
        graph.<AccessToken, Set<AccountRole>>value(
                "AccessToken.roles", (token, arguments) -> token.reader().roles());
        graph.root("Query.accounts", (arguments, reading) -> CompletableFuture.completedFuture(visitors.all()));
        graph.mutation("createToken", this::create);
        graph.mutation("revokeToken", this::revoke);
        graph.mutation("endSessions", this::endSessions);
        graph.<TokenCreated, String>value(
                "TokenCreated.secret", (created, arguments) -> created.secret().text());
    }

    private Object create(Call call) {
        var days = call.input().get("days") instanceof Integer number ? number : null;
        var command = new CreateToken.Command(call.text("name"), days);
        return commands.create(command, call.caller().actor(), call.caller().origin());
    }

    private Object revoke(Call call) {
        return commands.revoke(
                new RevokeToken.Command(id(call.text("id"))),
                call.caller().actor(),
                call.caller().origin());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidContent("Het kenmerk van een token is een UUID");
        }
    }

    private Object endSessions(Call call) {
        var subject = call.text("subject");
        sessions.revokeAllOf(subject, clock.instant());
        events.publish(AccountEvent.Type.SESSIONS_ENDED, subject, call.caller().origin());
        return new SessionsEnded(subject);
    }

    record SessionsEnded(String subject) {}
}
