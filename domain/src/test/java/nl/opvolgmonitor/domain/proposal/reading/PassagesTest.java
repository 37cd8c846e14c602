package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verzonnen-ronde-1",
                "verzonnen-ronde-2",
                "verzonnen-ronde-3",
                "verzonnen-ronde-4",
                "verzonnen-ronde-5"
            })
    void readsNearlyAllThatInventedPassagesSayAndLittleElse(String round) {
        var marking = Marking.of(Passage.in(text(round)));

        assertThat(marking.counts().values())
                .as(String.join("\n", marking.differences()))
                .allSatisfy(count -> assertThat(count.f1()).isGreaterThanOrEqualTo(0.9));
    }

    private static String text(String name) {
        try (var text = PassagesTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
