package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseClientTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final House house = new House();
    private final List<Duration> pauses = new ArrayList<>();
    private final HouseClient client = client(new HouseClient.Limits(1_000, Duration.ofSeconds(30)));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void waitsBeforeEveryRequest() {
        house.answers("/x", House.text("goed"));

        get();
        get();

        assertThat(pauses).containsExactly(Patience.BETWEEN, Patience.BETWEEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void asksAgainWhenItMayPass(int status) {
        house.answers("/x", House.status(status, "bezig"), House.status(status, ""), House.text("goed"));

        assertThat(get()).isEqualTo("goed");
        assertThat(house.asked()).hasSize(3);
        assertThat(pauses.get(3)).isGreaterThan(pauses.get(1));
    }

    @Test
    void waitsAsLongAsItIsAsked() {
        house.answers(
                "/x",
                House.status(429, "", "Retry-After", "120"),
                House.status(503, "", "Retry-After", "Sat, 21 Nov 2026 12:03:00 GMT"),
                House.status(503, "", "Retry-After", "straks"),
                House.text("goed"));

        assertThat(get()).isEqualTo("goed");
        assertThat(pauses).contains(Duration.ofMinutes(2), Duration.ofMinutes(3));
    }

    @Test
    void leavesAHouseInPeaceThatWantsToBeLeft() {
        house.answers("/x", House.status(429, "", "Retry-After", "86400"));

        assertThatThrownBy(this::get).isInstanceOf(HouseUnavailable.class);
        assertThat(house.asked()).hasSize(1);
    }

    @Test
    void givesUpAfterSomeAttempts() {
        house.answers("/x", House.status(500, "stuk"));

        assertThatThrownBy(this::get).isInstanceOf(HouseUnavailable.class);
        assertThat(house.asked()).hasSize(Patience.ATTEMPTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 501})
    void doesNotAskAgainWhatIsRefused(int status) {
        house.answers("/x", House.status(status, "nee"));

        assertThatThrownBy(this::get).isInstanceOf(HouseRefused.class).hasMessageContaining("" + status);
        assertThat(house.asked()).hasSize(1);
    }

    @Test
    void asksAgainAfterHalfAnAnswer() {
        house.answers("/x", House.half("een heel lang antwoord"), House.text("goed"));

        assertThat(get()).isEqualTo("goed");
    }

    @Test
    void asksAgainAfterAnAnswerThatCannotBeRead() {
        house.answers("/x", House.text("{\"value\": ["), House.text("goed"));

        assertThat(get()).isEqualTo("goed");
    }

    @Test
    void asksAgainAfterSilence() {
        house.answers("/x", House.silence(), House.text("goed"));

        assertThat(get(client(new HouseClient.Limits(1_000, Duration.ofMillis(700)))))
                .isEqualTo("goed");
    }

    @Test
    void readsNoMoreThanItCanHold() {
        house.answers("/x", House.text("a".repeat(1_001)));

        assertThatThrownBy(this::get).isInstanceOf(HouseUnavailable.class);
    }

    @Test
    void followsTheHouseToAnotherAddressOfItsOwn() {
        house.answers("/x", House.status(302, "", "Location", "/y")).answers("/y", House.text("goed"));

        assertThat(get()).isEqualTo("goed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://127.0.0.1:1/",
                "//example.org/",
                "file:///etc/passwd",
                "http://[/"
            })
    void followsNobodyToAnotherMachine(String elsewhere) {
        house.answers("/x", House.status(302, "", "Location", elsewhere));

        assertThatThrownBy(this::get).isInstanceOf(HouseRefused.class);
    }

    @Test
    void goesRoundInCirclesForALittleWhileOnly() {
        house.answers("/x", House.status(302, "", "Location", "/x"));

        assertThatThrownBy(this::get).isInstanceOf(HouseRefused.class);
        assertThat(house.asked()).hasSize(4);
    }

    @Test
    void givesUpOnAHouseThatIsClosed() {
        house.close();

        assertThatThrownBy(this::get).isInstanceOf(HouseUnavailable.class);
    }

    private String get() {
        return get(client);
    }

    private String get(HouseClient by) {
        return by.get(house.address().resolve("/x"), HouseClientTest::whole);
    }

    private HouseClient client(HouseClient.Limits limits) {
        return new HouseClient(
                house.address(), limits, new Patience(pauses::add, () -> 0L, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static String whole(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("{")) {
            throw new IOException("half");
        }
        return text;
    }
}
