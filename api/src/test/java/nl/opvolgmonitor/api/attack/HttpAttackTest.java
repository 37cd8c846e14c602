package nl.opvolgmonitor.api.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.log.JsonLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** Requests made to hurt, sent by a stranger to the whole application: none gets through, hangs, or shows its insides. */
class HttpAttackTest {

    /** Stands in the attacks where secrets would stand. */
    private static final String MARK = "LEKMERK";

    private final RunningRegister register = RunningRegister.get();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void goesOn() {
        root.detachAppender(log);
        assertThat(register.ask("{ overview { recommendations } }").isObject()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> isUnharmedByEachRequest() {
        return tests(Attack.requests("http.txt"));
    }

    @TestFactory
    Stream<DynamicTest> isUnharmedByEachAddress() {
        return tests(Attack.addresses("pages.txt"));
    }

    @Test
    void countsEnoughAttacks() {
        assertThat(Attack.requests("http.txt").count()
                        + Attack.addresses("pages.txt").count())
                .isGreaterThan(150);
    }

    private Stream<DynamicTest> tests(Stream<Attack> attacks) {
        return attacks.map(attack -> dynamicTest(attack.name(), () -> {
            Harmless.check(attack, Wire.send(register.address("/"), attack.bytes()));
            assertThat(logged()).doesNotContain(MARK, "127.0.0.1", "SELECT");
        }));
    }

    /** As production logs it. */
    private String logged() {
        return log.list.stream()
                .map(event -> new String(new JsonLines().encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
