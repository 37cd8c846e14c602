package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.register.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLetterPropertiesTest {

    private static final int LENGTH = 60_000;
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final List<String> SCRAPS = List.of(
            "Nr. 5 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID\n",
            "28 638 Mensenhandel\n\n",
            "MOTIE VAN HET LID KUIK C.S.\n",
            "Aanbeveling 1: ",
            "Aanbeveling 2\n\n",
            "Deze aanbeveling neem ik over. ",
            "niet ",
            "\n\n",
            "\n",
            ". ",
            "; ",
            "– ",
            "De eerste aanbeveling luidt: ",
            "de motie van de leden Kuik en Van der Graaf",
            " c.s.",
            "<sup>1</sup>",
            "\n\n1 Kamerstuk 28 638, nr. 185.\n",
            "(28638, nr. 173)",
            "In stemming komt de motie-Kuik (28638, nr. 3). ",
            "zodat zij is aangenomen. ",
            "De Kamer,\n\n",
            "gehoord de beraadslaging,\n\n",
            "verzoekt de regering ",
            "en gaat over tot de orde van de dag.\n\n",
            "Zij krijgt nr. 4 (28638). ",
            "De voorzitter:\n",
            "Minister Jansen:\n",
            "Deze motie is voorgesteld door het lid Kuik. ",
            "ontraden ",
            "het rapport «Zicht» ",
            "Slachtoffermonitor mensenhandel 2015–2019 ",
            "Als Nationaal Rapporteur pleit ik voor ",
            "welke verzoekt om ",
            "11 januari 2021 ",
            "31 februari 2021 ",
            "De commissie besluit de motie-Kuik als uitgevoerd aan te merken. ",
            "Korte aantekeningen\n",
            "ſ",
            "\uD83D",
            "İ");

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(40)
                .map(scraps -> String.join("", scraps));
    }

    @Property(tries = 150)
    void readsAnyText(@ForAll("letters") String text) {
        assertThatCode(() -> Reading.of(text)).doesNotThrowAnyException();
    }

    @Property(tries = 150)
    void restsEveryProposalOnTheWordsOfTheText(@ForAll("letters") String text) {
        var reading = Reading.of(text);

        assertThat(reading.proposals())
                .flatExtracting(proposal -> proposal.quotes())
                .allSatisfy(quote ->
                        assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.raw()));
    }

    @Property(tries = 150)
    void givesEveryProposalItsOwnFitKeyAndARuleOfTheCatalogue(@ForAll("letters") String text) {
        var rules = new ReadLetter().rules().stream().map(Rule::id).collect(Collectors.toSet());
        var names = new HashSet<String>();

        assertThat(Reading.of(text).proposals()).allSatisfy(proposal -> {
            assertThat(rules).contains(proposal.rule());
            assertThat(new Key(proposal.key()).value()).isEqualTo(proposal.key());
            assertThat(names.add(proposal.kind() + " " + proposal.key())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motie van de leden ",
                "motie-Kuik/",
                "Kuik, ",
                "Van der ",
                "Aanbeveling 1: ",
                "aanbeveling ",
                "neem ik deze aanbeveling ",
                "De eerste aanbeveling luidt ",
                "in stemming komt de motie-Kuik (",
                "rapport «",
                "rapport A ",
                "monitor 2015 ",
                "verzoekt de regering, ",
                "welke die waarin verzoekt ",
                "tijdens het VAO ",
                "motie tijdens het debat ",
                "brief van ",
                "12 mei ",
                "adviseert om ",
                "A. ",
                "(",
                "«",
                "a,"
            })
    void doesNotHangOnRepetition(String repeated) {
        var text = "28 638 Mensenhandel\n\nNr. 5 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID\n\n"
                + repeated.repeat(LENGTH / repeated.length());

        assertTimeoutPreemptively(HANG, () -> Reading.of(text));
    }
}
