package nl.opvolgmonitor.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

/** Two texts are alike by their words, not by their spelling or by chance. */
final class WordingsTest {

    private static final String TITLE = "Motie over een landelijk dekkend netwerk van centra seksueel geweld";

    @Test
    void knowsAMotionByItsTitle() {
        var proposed = Wordings.of(Kind.MOTION, Map.of("title", TITLE));
        var registered =
                Wordings.of(List.of(TITLE.toUpperCase(java.util.Locale.ROOT), "iets heel anders dan dit hier staat"));

        assertThat(proposed.likeness(registered)).hasValue("bijna dezelfde tekst (100 % van de woorden)");
    }

    @Test
    void knowsAMotionByOneOfItsRequests() {
        var proposed = Wordings.of(
                Kind.MOTION,
                Map.of(
                        "title",
                        "de motie",
                        "dictum",
                        List.of("verzoekt de regering de opvang voor mannen uit te breiden")));
        var registered = Wordings.of(List.of("verzoekt de regering om de opvang voor mannen uit te breiden"));

        assertThat(proposed.likeness(registered)).isPresent();
    }

    @Test
    void isNotMisledByWhatIsShort() {
        var proposed = Wordings.of(Kind.MOTION, Map.of("title", "Motie over opvang"));

        assertThat(proposed.likeness(Wordings.of(List.of("Motie over opvang")))).isEmpty();
    }

    @Test
    void tellsDifferentPromisesApart() {
        var proposed = Wordings.of(
                Kind.COMMITMENT,
                Map.of("text", "De politie traint dit jaar alle medewerkers van de vreemdelingenpolitie"));

        assertThat(proposed.likeness(
                        Wordings.of(List.of("De IND stuurt de Kamer dit jaar een overzicht van alle aanvragen"))))
                .isEmpty();
    }
}
