package nl.opvolgmonitor.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that grows with the square of these texts would take minutes: the limit keeps such a fault from hanging. */
class HostileWordsTest {

    private static final int LENGTH = 50_000;
    private static final Duration HANG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "a",
                " ",
                "\n",
                "-",
                "\u00ad",
                "a-\n",
                "voor ",
                "uiterlijk ",
                "wanneer ",
                "zodra ",
                "na ",
                "binnen ",
                "binnen 1 week na ",
                "in 2021 en ",
                "2021-",
                "eind ",
                "voor het zomerreces ",
                "afhankelijk van ",
                "een keer per ",
                "voor 1 juli ",
                "( ",
                "é",
                "\ud83d",
                "1 juli. "
            })
    void goesThroughTheTextOnce(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        assertTimeoutPreemptively(
                HANG, () -> new DeadlineReader(Recesses.CALENDAR).read(text, LocalDate.of(2021, 1, 11)));
    }
}
