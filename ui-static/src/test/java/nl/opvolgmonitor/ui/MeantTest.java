package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.term.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {

    private static final Stand STAND =
            new Stand(new PointInTime(LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T12:00:00Z")), null, null);

    @ParameterizedTest
    @CsvSource({
        "/nl/aanbeveling/1, /nl/aanbevelingen/",
        "/en/recommendations/, /en/aanbevelingen/",
        "/nl/Rapport, /nl/rapporten/",
        "/nl/iets-anders, ''",
        "/nl/%00, ''",
    })
    void findsThePagesWithANameThatBeginsAlike(String address, String page) {
        assertThat(meant(address).page().orElse("")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"/nl/aanbeveling/dublin-status/, aanbeveling dublin status", "/nl/, ''", "/id/<script>, id script"})
    void searchesForTheWordsOfAnAddress(String address, String words) {
        assertThat(meant(address).words()).isEqualTo(words);
    }

    private static Meant meant(String address) {
        return new Meant(new Site(
                STAND,
                address,
                new Serving(
                        true, false, false, new Assets("/site.css", "/icon.svg", null, null, null, null), null, null),
                Mark.OF_NOW,
                () -> Terms.NONE));
    }
}
