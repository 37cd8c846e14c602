package nl.opvolgmonitor.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Actor NOOR = new Actor("noor", "Bureau", Set.of(AccountRole.ONDERZOEKER), true);

    private final Session session = Session.begin(new Secret("abc"), NOOR, "token", NOON);

    @Test
    void endsHalfAnHourAfterTheLastRequest() {
        assertThat(session.isOpenAt(NOON.plusSeconds(1799))).isTrue();
        assertThat(session.isOpenAt(NOON.plusSeconds(1800))).isFalse();
    }

    @Test
    void endsAfterTenHoursHoweverBusy() {
        var busy = seenAt(NOON.plus(Duration.ofHours(10)).minusSeconds(1));

        assertThat(busy.isOpenAt(busy.lastSeenAt())).isTrue();
        assertThat(busy.isOpenAt(NOON.plus(Duration.ofHours(10)))).isFalse();
    }

    @Test
    void endsWhenItIsRevoked() {
        var revoked = new Session("f", NOOR, null, NOON, NOON, NOON);

        assertThat(revoked.isOpenAt(NOON)).isFalse();
    }

    @Test
    void isNotedOnceAMinute() {
        assertThat(session.isWorthNotingAt(NOON.plusSeconds(59))).isFalse();
        assertThat(session.isWorthNotingAt(NOON.plusSeconds(60))).isTrue();
    }

    private static Session seenAt(Instant lastSeenAt) {
        return new Session("f", NOOR, null, NOON, lastSeenAt, null);
    }
}
