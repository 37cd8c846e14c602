package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.GraphqlServer.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FaultsTest {

    private final GraphqlServer server = GraphqlServer.theOne();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Faults.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void showNothingButANumber() {
        var reply = server.ask("{ hello broken }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("INTERNAL");
        assertThat(reply.text()).doesNotContain("Geheim", "SELECT", "Exception", "nl.opvolgmonitor");
        assertThat(reply.data().path("hello").asText()).isEqualTo("hallo wereld");
    }

    @Test
    void standInTheLogUnderTheirNumber() {
        var number = server.ask("{ broken }")
                .body()
                .at("/errors/0/extensions/number")
                .asText();

        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains(number);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("nl.opvolgmonitor.Geheim");
        });
    }

    @Test
    void ofTheSchemaItselfAreMaskedToo() {
        var reply = server.ask("{ empty { name } }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("INTERNAL");
        assertThat(reply.data().isNull()).isTrue();
        assertThat(reply.text()).doesNotContain("null value");
    }

    @Test
    void areShownAndLoggedTwentyTimesAtMost() {
        var reply = server.ask("{ crowd { name broken } }");

        assertThat(reply.body().path("errors")).hasSize(20);
        assertThat(reply.data().path("crowd")).hasSize(100);
        assertThat(log.list).hasSize(20);
    }

    @Test
    void ofOneCauseHaveOneNumber() {
        var errors = server.ask("{ crowd { sameFault } }").body().path("errors");

        var numbers = new HashSet<String>();
        errors.forEach(error -> numbers.add(error.at("/extensions/number").asText()));
        assertThat(errors).hasSize(20);
        assertThat(numbers).hasSize(1);
        assertThat(log.list).hasSize(1);
    }

    @Test
    void outsideAnyFieldAreOurs() {
        var modern = server.ask("{ unwritable }");
        var plain = server.post("{\"query\":\"{ unwritable }\"}", JSON);

        assertThat(modern.status()).isEqualTo(500);
        assertThat(plain.status()).isEqualTo(200);
        assertThat(modern.code()).isEqualTo("INTERNAL");
        assertThat(modern.text()).doesNotContain("Exception");
    }
}
