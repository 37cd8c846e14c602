package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BegunReadingsTest {

    private static final String HEAD = "\n\nNr. 5 BRIEF VAN DE MINISTER\n\nDen Haag, 11 januari 2021\n\n";

    private final BegunReadings begun = new BegunReadings();
    private final AtomicInteger times = new AtomicInteger();

    @AfterEach
    void stop() {
        begun.stop();
    }

    @Test
    void goOnWhenNobodyWaitsAnyMore() {
        var released = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> begun.of(asked("lang"), () -> held(released)))
                .isInstanceOf(IllegalStateException.class);

        released.countDown();

        assertThat(begun.of(asked("lang"), () -> held(released))).isEmpty();
        assertThat(times).hasValue(1);
    }

    @Test
    void areApartForEachTextAndEachStateOfTheRecesses() {
        begun.of(asked("een"), this::read);
        begun.of(asked("twee"), this::read);
        begun.of(BegunReadings.Asked.of(LetterReader.read("een"), new RecessCalendar(2, List.of())), this::read);
        begun.of(asked("een"), this::read);

        assertThat(times).hasValue(3);
    }

    @Test
    void doNotKeepWhatWentWrong() {
        assertThatThrownBy(() -> begun.of(asked("stuk"), () -> {
                    throw new IllegalArgumentException("stuk");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(begun.of(asked("stuk"), this::read)).isEmpty();
    }

    private static BegunReadings.Asked asked(String text) {
        return BegunReadings.Asked.of(LetterReader.read(text + HEAD), RecessCalendar.empty());
    }

    private List<Proposal> read() {
        times.incrementAndGet();
        return List.of();
    }

    private List<Proposal> held(CountDownLatch released) {
        times.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return List.of();
    }
}
