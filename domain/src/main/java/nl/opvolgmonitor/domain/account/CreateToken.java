package nl.opvolgmonitor.domain.account;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a personal access token for who asks. */
public final class CreateToken {

    public static final int USUAL_DAYS = 90;
    public static final int MOST_DAYS = 365;
    public static final int LONGEST_NAME = 100;

    private final AccessTokens tokens;
    private final Clock clock;

    public CreateToken(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** {@code days} is how long the token is valid; null for the usual time. */
    public record Command(String name, @Nullable Integer days) {}

    public sealed interface Result {}

    /** The message is a Dutch sentence for who asked. */
    public sealed interface Refusal extends Result {
        String message();
    }

    /** The secret is shown now, and never again. */
    public record TokenCreated(AccessToken token, Secret secret) implements Result {}

    public record TokenNameUnfit() implements Refusal {
        @Override
        public String message() {
            return "Geef het token een naam van 1 tot en met %d tekens op één regel".formatted(LONGEST_NAME);
        }
    }

    public record TokenTermUnfit() implements Refusal {
        @Override
        public String message() {
            return "Een token geldt 1 tot en met %d dagen".formatted(MOST_DAYS);
        }
    }

    public record TokenReadsOnly() implements Refusal {
        @Override
        public String message() {
            return "Met een token kan geen token worden gemaakt; meld u daarvoor aan in de browser";
        }
    }

    public Result handle(Command command, Actor actor) {
        if (!actor.mayWrite()) {
            return new TokenReadsOnly();
        }
        if (!isFit(command.name())) {
            return new TokenNameUnfit();
        }
        var days = command.days() == null ? USUAL_DAYS : command.days();
        if (days < 1 || days > MOST_DAYS) {
            return new TokenTermUnfit();
        }
        return create(command.name().strip(), days, actor);
    }

    private static boolean isFit(String name) {
        return !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private TokenCreated create(String name, int days, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var expiresAt = now.plus(Duration.ofDays(days));
        var secret = Secret.random(AccessToken.PREFIX);
        var token = new AccessToken(UUID.randomUUID(), name, actor.readingOnly(), now, expiresAt, null, null);
        tokens.add(token, secret.fingerprint());
        return new TokenCreated(token, secret);
    }
}
