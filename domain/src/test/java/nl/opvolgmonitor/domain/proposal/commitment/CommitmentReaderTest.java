package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class CommitmentReaderTest {

    private final CommitmentReader reader = new CommitmentReader(new DeadlineReader(RecessCalendar.empty()));

    @Test
    void bindsADeadlineToTheMeasureOfTheSentenceBefore() {
        var proposals = letter("Het Expertisecentrum (hierna: EMM) gaat een onderzoek doen naar online werving."
                + " Het streven is om eind 2023 de resultaten met uw Kamer te delen.");

        assertThat(of(Kind.COMMITMENT, proposals)).hasSize(1);
        assertThat(of(Kind.DEADLINE, proposals).getFirst().fields())
                .containsEntry("kind", "END_OF_YEAR")
                .containsEntry("firmness", "AIM")
                .containsEntry("latest", "2023-12-31");
    }

    @Test
    void keepsADeadlineAwayFromTheMeasureThatItDoesNotBelongTo() {
        var proposals = letter("Ten eerste zal het ministerie een verkenning uitvoeren naar online platforms."
                + " Hiertoe zullen in de eerste helft van 2023 gesprekken georganiseerd worden.");

        var deadlines = of(Kind.DEADLINE, proposals);

        assertThat(deadlines)
                .extracting(deadline -> deadline.fields().get("kind"))
                .containsExactly("NONE", "HALF_YEAR");
        assertThat(of(Kind.COMMITMENT, proposals).getLast().fields())
                .containsEntry(
                        "partOf", of(Kind.COMMITMENT, proposals).getFirst().key());
    }

    @Test
    void tellsThatAMeasureFailed() {
        var proposals = letter("Eerder was het WODC verzocht om een verkenning uit te voeren."
                + " Het WODC heeft aangegeven dat dit onderzoek niet uitgevoerd kan worden.");

        var failed = of(Kind.FULFILMENT, proposals).getFirst();

        assertThat(failed.fields()).containsEntry("status", "NOT_FULFILLED").containsEntry("reason", "EXECUTOR_UNABLE");
    }

    @Test
    void readsAnAmountAndLeavesOneOutThatIsNotNamed() {
        var named = letter("Voor de opvang stel ik structureel € 2,5 miljoen per jaar beschikbaar.");
        var unnamed = letter("Daarnaast wordt geïnvesteerd in de opvang.");

        assertThat(of(Kind.COMMITMENT, named).getFirst().fields())
                .containsEntry("amount", new BigDecimal("2500000"))
                .containsEntry("amountPer", "YEAR")
                .containsEntry("structural", true);
        assertThat(of(Kind.COMMITMENT, unnamed).getFirst().fields()).doesNotContainKey("amount");
    }

    @Test
    void asksWhoCarriesOutWhatNobodyIsNamedFor() {
        var proposals = letter("Aanvullend zal een leidraad voor scholen worden ontwikkeld.");

        assertThat(of(Kind.COMMITMENT, proposals).getFirst().missing()).containsExactly("links.EXECUTOR");
    }

    @Test
    void readsOnlyThePledgesOfAMinisterInADebate() {
        var proposals = read("""
                VERSLAG VAN EEN COMMISSIEDEBAT

                Vastgesteld 19 juni 2023

                De heer **Van Nispen** (SP):
                Ik zeg toe dat ik morgen terugkom.

                Staatssecretaris **Van der Burg**:
                Ik zal de Kamer daar voor het eind van het jaar over informeren.

                Mevrouw **Kuik** (CDA):
                Dank u wel.
                """);

        assertThat(of(Kind.COMMITMENT, proposals)).hasSize(1);
        assertThat(of(Kind.COMMITMENT, proposals).getFirst().fields()).containsEntry("form", "ORAL_PLEDGE");
        assertThat(of(Kind.DEADLINE, proposals).getFirst().fields()).containsEntry("latest", "2023-12-31");
    }

    @Test
    void readsWhatTheEersteKamerDecidesOnEachNumber() {
        var proposals = read("""
                Korte aantekeningen

                vergadering van de commissie voor Justitie en Veiligheid van dinsdag 14 februari 2023

                De commissie besluit de toezeggingen T02883 en T02889 als 'voldaan' aan te merken en toezegging T03101 als openstaand te blijven beschouwen.
                """);

        assertThat(of(Kind.FULFILMENT, proposals))
                .extracting(fulfilment -> fulfilment.fields().get("commitment"))
                .containsExactly("toezegging-t02883", "toezegging-t02889");
        assertThat(of(Kind.COMMITMENT, proposals)).hasSize(3);
    }

    @Test
    void undertakesNothingInALetterThatOnlyInforms() {
        var proposals = letter("Met deze brief informeer ik uw Kamer over het rapport."
                + " Een analyse van deze gegevens zal inzicht kunnen geven in de omvang."
                + " Gemeenten moeten slachtoffers opvang bieden.");

        assertThat(proposals).isEmpty();
    }

    @Test
    void explainsEveryRuleThatAProposalNames() {
        var proposals =
                letter("Ik zal het WODC vragen dit te onderzoeken. Voornoemde maatregelen dragen bij aan preventie.");

        assertThat(reader.rules())
                .extracting(Rule::id)
                .containsAll(proposals.stream().map(Proposal::rule).toList());
    }

    @Property(tries = 100)
    void readsAnyText(@ForAll String text) {
        read(text);
        letter(text);
    }

    private List<Proposal> letter(String body) {
        return read("""
                31 015 Kindermishandeling

                Nr. 300 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 11 januari 2023

                %s

                De Minister van Justitie en Veiligheid,
                D. Yeşilgöz-Zegerius
                """.formatted(body.replace("%", "")));
    }

    private List<Proposal> read(String text) {
        return reader.read(LetterReader.read(text), new Found(List.of()));
    }

    private static List<Proposal> of(Kind kind, List<Proposal> proposals) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }
}
