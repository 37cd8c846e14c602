package nl.opvolgmonitor.api.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the outbox does with a server that will not take a mail now, or never. */
class PatienceTest {

    private final MailRoom room = new MailRoom();
    private final MoodyServer server = new MoodyServer();
    private final Node node = room.addNode(MailRoom.smtp(server.port()));

    @AfterEach
    void close() throws IOException {
        room.close();
        server.close();
    }

    @Test
    void triesAgainLaterAndLater() {
        plan();
        server.answer("RCPT", "451 nu niet");
        node.send();
        node.send();
        assertThat(mail()).isEqualTo("PLANNED 451 1");

        room.clock().move(Duration.ofMinutes(1));
        node.send();
        room.clock().move(Duration.ofMinutes(1));
        node.send();
        assertThat(mail()).isEqualTo("PLANNED 451 2");

        server.calm();
        room.clock().move(Duration.ofMinutes(1));
        node.send();
        assertThat(mail()).isEqualTo("SENT - 3");
    }

    @Test
    void givesUpAfterTwoDays() {
        plan();
        server.answer("RCPT", "451 nu niet");
        for (int i = 0; i < 20; i++) {
            node.send();
            room.clock().move(Duration.ofHours(7));
        }

        assertThat(mail()).isEqualTo("REFUSED 451 16");
    }

    @Test
    void pausesWhatGoesToAnAddressThatRefusesThreeTimes() {
        server.answer("RCPT", "550 bestaat niet");
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        for (int i = 0; i < 3; i++) {
            room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
            room.clock().set(room.register().clock().instant().plus(Duration.ofMinutes(2)));
            room.register().clock().set(room.clock().instant());
            node.plan();
            node.send();
        }

        assertThat(room.strings("SELECT paused::text FROM follow.follow")).containsExactly("true");
        room.clock().move(Duration.ofDays(61));
        node.forget();
        assertThat(room.strings("SELECT address FROM follow.follower")).isEmpty();
    }

    private void plan() {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.clock().move(Duration.ofHours(1));
        node.plan();
    }

    private String mail() {
        return room.strings(
                        "SELECT state || ' ' || coalesce(code::text, '-') || ' ' || attempts FROM follow.mail WHERE type = 'CHANGES'")
                .getFirst();
    }
}
