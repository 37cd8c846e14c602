package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentPropertiesTest {

    private static final Duration HANG = Duration.ofSeconds(60);
    private static final List<String> SCRAPS = List.of(
            "Ik zal uw Kamer in 2025 informeren. ",
            "Naar verwachting is het onderzoek medio 2025 gereed. ",
            "Het Expertisecentrum Mensenhandel (hierna: EMM) ",
            "EMM zal dit doen. ",
            "Zij zullen dit doen. ",
            "De werkgroep zal dit toetsen. ",
            "Indien nodig ",
            "Als de pilot slaagt, ",
            "het programma Samen tegen mensenhandel ",
            "indicatoren: het aantal meldingen, ",
            "€ 1,5 miljoen en structureel € 2 miljoen ",
            "(Bijlage bij Kamerstuk 27 062, nr. 110) ",
            "Met deze toezegging geef ik uitvoering aan de motie. ",
            "heb ik toegezegd ",
            "zal ik ",
            "wordt ",
            "dat ",
            ", ",
            ". ",
            "\n\n",
            "<sup>1</sup>",
            "\uD83D",
            "İ");

    private final CommitmentReader reader = new CommitmentReader(new DeadlineReader(RecessCalendar.empty()));

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(30)
                .map(scraps -> String.join("", scraps));
    }

    @Property(tries = 150)
    void readsAnyWords(@ForAll("bodies") String body) {
        assertThatCode(() -> read(letter(body))).doesNotThrowAnyException();
    }

    @Property(tries = 150)
    void quotesTheTextToTheLetter(@ForAll("bodies") String body) {
        var text = letter(body);

        assertThat(read(text))
                .flatExtracting(Proposal::quotes)
                .allSatisfy(quote ->
                        assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.raw()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(hierna: ",
                "programma A ",
                "indicatoren: a, ",
                "Ik zal de VNG vragen ",
                "door de A ",
                "Ik zal uw Kamer informeren. ",
                "De werkgroep zal dit doen. ",
                "Naar verwachting is het onderzoek medio 2024 gereed. "
            })
    void doesNotHangOnRepetition(String repeated) {
        var text = letter(repeated.repeat(60_000 / repeated.length()));

        assertTimeoutPreemptively(HANG, () -> read(text));
    }

    private List<Proposal> read(String text) {
        return reader.read(LetterReader.read(text), new Found(List.of()));
    }

    private static String letter(String body) {
        return "28 638 Mensenhandel\n\nNr. 5 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID\n\n"
                + "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 juni 2024\n\n"
                + body
                + "\n\nDe Minister van Justitie en Veiligheid,\nA. Jansen\n";
    }
}
