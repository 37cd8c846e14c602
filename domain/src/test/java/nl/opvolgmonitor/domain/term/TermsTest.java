package nl.opvolgmonitor.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Instant FIRST = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3_600);
    private static final TermId ONLINE = new TermId(TermKind.THEME, "ONLINE");

    private final Terms terms = new Terms(List.of(
            version(1, "Online", null, null, FIRST),
            version(2, "Digitaal", LocalDate.of(2026, 3, 1), "helderder", LATER)));

    @Test
    void areCalledAsTheyWereAtAnInstant() {
        assertThat(terms.name(ONLINE)).isEqualTo("Digitaal");
        assertThat(terms.knownAt(FIRST).name(ONLINE)).isEqualTo("Online");
    }

    @Test
    void areCalledByTheirFirstNameBeforeTheyWereRecorded() {
        assertThat(terms.knownAt(FIRST.minusSeconds(1)).name(ONLINE)).isEqualTo("Online");
    }

    @Test
    void spellOutACodeThatIsNoTerm() {
        assertThat(terms.name(new TermId(TermKind.THEME, "HULP_AAN_SLACHTOFFERS")))
                .isEqualTo("Hulp aan slachtoffers");
        assertThat(terms.name(new TermId(TermKind.TARGET_GROUP, "ONLINE"))).isEqualTo("Online");
        assertThat(terms.name(new TermId(TermKind.THEME, "zoals het er staat"))).isEqualTo("zoals het er staat");
    }

    @Test
    void refuseWhatIsNotInTheList() {
        assertThat(terms.faultIn(ONLINE)).isNull();
        assertThat(terms.faultIn(new TermId(TermKind.TARGET_GROUP, "ONLINE")))
                .isEqualTo(
                        "de doelgroep «ONLINE» staat niet in de lijst; kies een andere doelgroep, of laat de beheerder de lijst bijwerken");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-03-01, true", "2026-03-02, false"})
    void offerATermFromItsFirstToItsLastDay(LocalDate day, boolean offered) {
        assertThat(terms.all().getFirst().isOffered(day)).isEqualTo(offered);
        assertThat(terms.faultInNew(ONLINE, day) == null).isEqualTo(offered);
    }

    @Test
    void needAReasonToChange() {
        assertThatThrownBy(() -> version(2, "Digitaal", null, " ", LATER))
                .isInstanceOf(InvalidContent.class)
                .hasMessage("Vul in waarom; de reden wordt openbaar");
    }

    @Test
    void haveAKeyForTheTrailWhateverTheirCode() {
        assertThat(new TermId(TermKind.THEME, "zoals het er staat").key().value())
                .isEqualTo("thema/zoals-het-er-staat");
    }

    private static Term version(
            int version, String name, @Nullable LocalDate validTo, @Nullable String reason, Instant recordedAt) {
        return new Term(TermKind.THEME, "ONLINE", version, name, null, null, FIRST_DAY, validTo, reason, recordedAt);
    }
}
