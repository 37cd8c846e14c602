package nl.opvolgmonitor.api.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.follow.KilledSender.Step;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mail goes out once: with two nodes, and after a node was killed at whatever step. */
class OnceTest {

    private static final String DOUBT = "mogelijk niet bij u aangekomen";

    private final MailRoom room = new MailRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private Stream<Received> news() {
        return room.mails().stream().filter(mail -> !mail.subject().startsWith("Bevestig"));
    }

    @Test
    void sendsOneMailToEachWithTwoNodesAtWork() throws InterruptedException {
        var promise = room.promise();
        var other = room.addNode();
        IntStream.range(0, 8)
                .forEach(i -> room.follow(
                        "lezer%d@voorbeeld.example".formatted(i),
                        "record",
                        promise.key().value(),
                        "meteen"));
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.clock().move(Duration.ofHours(1));

        together(room.node(), other);

        assertThat(news().map(Received::to)).hasSize(8).doesNotHaveDuplicates();
    }

    private static void together(Node... nodes) throws InterruptedException {
        var threads = Stream.of(nodes)
                .map(node -> Thread.ofPlatform().start(() -> {
                    node.plan();
                    node.send();
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        nodes[0].send();
    }

    @ParameterizedTest
    @EnumSource
    void losesAndDoublesNothingWhenANodeIsKilled(Step step) throws IOException, InterruptedException {
        var promise = room.promise();
        room.follow(promise.key(), "meteen");
        room.fulfil(promise, FulfilmentStatus.IN_PROGRESS);
        room.clock().move(Duration.ofHours(1));

        assertThat(KilledSender.run(
                        room.register().database(),
                        room.port(),
                        step,
                        room.clock().instant()))
                .isEqualTo(KilledSender.KILLED);
        room.clock().move(Duration.ofMinutes(21));
        room.node().plan();
        room.node().send();
        room.node().send();

        assertThat(news()).hasSize(step == Step.MARKED ? 0 : 1);
        tellsOfADoubt(step == Step.MARKED || step == Step.TAKEN, promise);
    }

    /** Between the mark and the last line nothing can be known: it is not sent again, and the next mail says so, once. */
    private void tellsOfADoubt(boolean doubted, Commitment promise) {
        long before = news().count();
        room.fulfil(promise, FulfilmentStatus.PARTLY_FULFILLED);
        room.turn();
        room.fulfil(promise, FulfilmentStatus.FULFILLED);
        room.turn();

        var later = news().skip(before).toList();
        assertThat(later).hasSize(2);
        assertThat(later.getFirst().text().contains(DOUBT)).isEqualTo(doubted);
        assertThat(later.getLast().text()).doesNotContain(DOUBT);
    }
}
