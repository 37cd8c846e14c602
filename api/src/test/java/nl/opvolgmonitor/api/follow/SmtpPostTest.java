package nl.opvolgmonitor.api.follow;

import static nl.opvolgmonitor.api.follow.MailRoom.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.opvolgmonitor.domain.follow.Letter;
import nl.opvolgmonitor.domain.follow.MailAddress;
import nl.opvolgmonitor.domain.follow.Post.Answer;
import nl.opvolgmonitor.domain.follow.Post.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What becomes of a mail when its server is in whatever mood. */
class SmtpPostTest {

    private final MoodyServer server = new MoodyServer();
    private final MailSettings settings = new MailSettings(
            "127.0.0.1",
            server.port(),
            null,
            null,
            "volgen@opvolgmonitor.example",
            "none",
            "https://opvolgmonitor.example");
    private final SmtpPost post = new SmtpPost(settings, new SetClock(Instant.parse("2026-01-01T00:00:00Z")));

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Answer deliver(boolean last) {
        var letter = new Letter(new MailAddress(ADDRESS), "Onderwerp", "Tekst", "<p>Tekst</p>", "");
        return post.deliver(UUID.randomUUID(), letter, () -> last);
    }

    @Test
    void isTakenByAServerThatSaysSo() {
        assertThat(deliver(true)).isEqualTo(new Answer(Outcome.TAKEN, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 nu niet, LATER, 451",
        "RCPT, 450 griffier@voorbeeld.example is bezet, LATER, 450",
        "DATA, 421 tot ziens, LATER, 421",
        "., 452 geen plaats, LATER, 452",
        "MAIL, 550 nooit, REFUSED, 550",
        "RCPT, 550 griffier@voorbeeld.example bestaat niet, REFUSED, 550",
        "., 554 ongewenst, REFUSED, 554",
        "RCPT, '', LATER, 0",
        "DATA, '', LATER, 0",
        "., '', UNKNOWN, 0"
    })
    void meansWhatItsServerAnswered(String step, String answer, Outcome outcome, int code) {
        server.answer(step, answer);

        assertThat(deliver(true)).isEqualTo(new Answer(outcome, code));
    }

    @Test
    void isBrokenOffWhenTheLastLineMayNotBeSaid() {
        assertThat(deliver(false)).isEqualTo(new Answer(Outcome.LATER, 0));
    }

    @Test
    void canWaitForAServerThatIsAway() throws IOException {
        server.close();

        assertThat(deliver(true)).isEqualTo(new Answer(Outcome.LATER, 0));
    }

    @Test
    void leavesATraceWithoutTheAddress() {
        var trace = new ListAppender<ILoggingEvent>();
        trace.start();
        var logger = (Logger) LoggerFactory.getLogger("ROOT");
        logger.addAppender(trace);
        server.answer("RCPT", "550 " + ADDRESS + " bestaat niet");

        deliver(true);

        logger.detachAppender(trace);
        assertThat(trace.list).anyMatch(event -> event.getFormattedMessage().contains("550"));
        assertThat(trace.list)
                .noneMatch(event -> (event.getFormattedMessage() + event.getThrowableProxy()).contains("griffier"));
    }
}
