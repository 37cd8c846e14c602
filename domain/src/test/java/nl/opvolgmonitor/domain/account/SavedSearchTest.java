package nl.opvolgmonitor.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/toezeggingen/",
                "/nl/toezeggingen?stand=open&ministerie=jenv",
                "/nl/zoeken/?q=dublin+status",
                "/nl/debat/?keuze=toezeggingen%3Fstand%3Dopen",
                "/nl/wijzigingen/?sinds=2026-01-01"
            })
    void keepsWhatThisSiteLists(String address) {
        assertThat(search("Naam", address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/nl/toezeggingen/",
                "//elders.example/nl/zoeken/",
                "/nl/../werk/",
                "/nl/toezeggingen/../../werk/afmelden",
                "/werk/",
                "javascript:alert(1)",
                "/nl/zoeken/?q=\"><script>",
                "/nl/zoeken/?q=a\nb",
                ""
            })
    void refusesEveryOtherAddress(String address) {
        assertThatThrownBy(() -> search("Naam", address)).isInstanceOf(InvalidContent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "twee\nregels"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> search(name, "/nl/moties/")).isInstanceOf(InvalidContent.class);
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> search("n".repeat(101), "/nl/moties/")).isInstanceOf(InvalidContent.class);
    }

    private static SavedSearch search(String name, String address) {
        return new SavedSearch(UUID.randomUUID(), "ans", name, address, Instant.EPOCH);
    }
}
