package nl.opvolgmonitor.domain.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Someone asks to follow something. The answer never tells whether an address is known here. */
public final class AskToFollow {

    static final int OF_NETWORK = 20;
    static final Duration NETWORK_TIME = Duration.ofHours(1);
    static final int OF_ADDRESS = 5;
    static final Duration ADDRESS_TIME = Duration.ofDays(1);

    private final Follows follows;
    private final Attempts attempts;
    private final Clock clock;

    public AskToFollow(Follows follows, Attempts attempts, Clock clock) {
        this.follows = follows;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** {@code network} is where the request came from. */
    public record Command(String address, Subject subject, Frequency frequency, String network) {}

    public sealed interface Result {}

    /** Also when nothing was sent, because that address had enough mail for a day. */
    public record Asked() implements Result {}

    public record AddressUnfit() implements Result {}

    public record AskedTooOften(Duration pause) implements Result {}

    public Result handle(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var address = MailAddress.read(command.address());
        if (address.isEmpty()) {
            return new AddressUnfit();
        }
        if (attempts.ofNetwork(command.network(), now, now.minus(NETWORK_TIME)) > OF_NETWORK) {
            return new AskedTooOften(NETWORK_TIME);
        }
        if (attempts.ofAddress(address.get(), now, now.minus(ADDRESS_TIME)) <= OF_ADDRESS) {
            follows.ask(address.get(), command.subject(), command.frequency(), now);
        }
        return new Asked();
    }
}
