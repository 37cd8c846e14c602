package nl.opvolgmonitor.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    @ParameterizedTest
    @ValueSource(strings = {"/werk/nieuw/aanbeveling", "/werk/wijzig/kst-31015-221/m2", "/werk/wijzig/a%23b"})
    void belongsToAFormOfTheWorkplace(String address) {
        assertThat(draft(address, "Naam", "{}").address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werk/", "/nl/", "https://elders.example/werk/nieuw", "/werk/nieuw/<b>", "/werk/a b", ""})
    void refusesEveryOtherAddress(String address) {
        assertThatThrownBy(() -> draft(address, "Naam", "{}")).isInstanceOf(InvalidContent.class);
    }

    @Test
    void refusesATitleThatIsNone() {
        assertThatThrownBy(() -> draft("/werk/nieuw/motie", " ", "{}")).isInstanceOf(InvalidContent.class);
    }

    @Test
    void refusesMoreThanAFormHolds() {
        assertThatThrownBy(() -> draft("/werk/nieuw/motie", "Naam", "x".repeat(200_001)))
                .hasMessageContaining("te groot");
    }

    private static Draft draft(String address, String title, String content) {
        return new Draft("noor", address, title, content, Instant.EPOCH);
    }
}
