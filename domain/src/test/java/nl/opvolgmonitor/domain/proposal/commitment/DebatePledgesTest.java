package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class DebatePledgesTest {

    private static final String HEAD = """
            28 638 Mensenhandel

            Nr. 999 VERSLAG VAN EEN COMMISSIEDEBAT

            Vastgesteld 3 juli 2024

            De vaste commissie voor Justitie en Veiligheid heeft op 6 juni 2024 overleg gevoerd met de heer Van Dijk, Staatssecretaris van Justitie en Veiligheid, en mevrouw De Wit, Minister van Sociale Zaken en Werkgelegenheid, over:

            – de brief van de Staatssecretaris d.d. 12 april 2024 inzake het actieplan.

            Van dit overleg brengt de commissie bijgaand geredigeerd woordelijk verslag uit.

            De voorzitter:
            Ik open de vergadering.

            """;

    @Test
    void namesTheOfficeOfWhoSpeaks() {
        var pledges = pledges("""
                Staatssecretaris Van Dijk:
                Ik stuur de Kamer voor het zomerreces een brief over de opvang van slachtoffers.
                """);

        assertThat(links(pledges.getFirst(), "MADE_BY")).containsExactly("Staatssecretaris van Justitie en Veiligheid");
        assertThat(pledges.getFirst().fields())
                .containsEntry("effective", "2024-06-06")
                .containsEntry("setting", "COMMISSIEDEBAT")
                .containsEntry(
                        "text", "Ik stuur de Kamer voor het zomerreces een brief over de opvang van slachtoffers");
    }

    @Test
    void proposesOnceWhatTheChairSumsUp() {
        var pledges = pledges("""
                Staatssecretaris Van Dijk:
                Ik zeg toe dat ik de Kamer voor 1 oktober informeer over de capaciteit bij de politie.

                De voorzitter:
                Dan lees ik de toezeggingen voor.
                – De Staatssecretaris informeert de Kamer voor 1 oktober over de capaciteit van de politie. Dat is een toezegging aan het lid Kuik.
                """);

        assertThat(pledges).hasSize(1);
        assertThat(quotes(pledges.getFirst()).getFirst()).startsWith("De Staatssecretaris informeert");
        assertThat(quotes(pledges.getFirst()).get(1)).startsWith("Ik zeg toe");
        assertThat(links(pledges.getFirst(), "MADE_TO")).containsExactly("Tweede Kamer", "Kuik");
    }

    @Test
    void keepsTwoPledgesOfOneMinisterApart() {
        var pledges = pledges("""
                Minister De Wit:
                Ik zeg toe dat de Kamer voor de zomer een overzicht van de boetes krijgt. Ook zal ik de Kamer eind dit jaar informeren over de huisvesting van seizoenarbeiders.

                De voorzitter:
                Ik heb twee toezeggingen genoteerd.
                – De Minister stuurt voor de zomer een overzicht van de boetes naar de Kamer.
                – De Kamer wordt eind dit jaar geïnformeerd over de huisvesting van seizoenarbeiders.
                """);

        assertThat(pledges).hasSize(2);
        assertThat(pledges).allSatisfy(pledge -> assertThat(quotes(pledge)).hasSize(2));
        assertThat(pledges)
                .allSatisfy(pledge -> assertThat(links(pledge, "MADE_BY"))
                        .containsExactly("Minister van Sociale Zaken en Werkgelegenheid"));
    }

    @Test
    void saysWithTheQuestionWhatAShortAnswerPledges() {
        var pledges = pledges("""
                Mevrouw Kuik (CDA):
                Zegt de Staatssecretaris ook toe dat hij de gemeenten daarbij betrekt?

                Staatssecretaris Van Dijk:
                Ja. Dat zeg ik toe.
                """);

        assertThat(pledges).hasSize(1);
        assertThat(String.valueOf(pledges.getFirst().fields().get("text"))).contains("gemeenten");
        assertThat(quotes(pledges.getFirst()).getFirst()).isEqualTo("Dat zeg ik toe.");
    }

    @Test
    void takesNoPledgeFromMembersQuestionsOrWhatMightBe() {
        var pledges = pledges("""
                Mevrouw Kuik (CDA):
                Wij zullen de Kamer voor de zomer een initiatiefnota sturen. Ik zeg toe dat ik daar werk van maak.

                De heer Krul (CDA):
                Kan de Staatssecretaris toezeggen dat de Kamer voor de zomer een brief ontvangt?

                Staatssecretaris Van Dijk:
                Nee, dat zeg ik niet toe. Mocht de politie dat willen, dan zal ik de Kamer voor de zomer informeren. Stel dat dit gebeurt, dan stuur ik de Kamer dit jaar een brief. Ik zou de Kamer voor de zomer een brief kunnen sturen. Ik kom daar zo op terug.

                De voorzitter:
                Ik stuur u zo een overzicht van de spreektijden. We zullen de Kamer voor de zomer vragen om een tweeminutendebat. Ik dank de Staatssecretaris.
                """);

        assertThat(pledges).isEmpty();
    }

    @Test
    void takesTheMonthThatIsNamedBesideALetterToCome() {
        var deadlines = read(HEAD + """
                De voorzitter:
                Dan lees ik de toezeggingen voor.
                – In de volgende voortgangsbrief, in november 2024, gaat de Staatssecretaris in op de meldcode.
                """).stream()
                .filter(proposal -> proposal.kind() == Kind.DEADLINE)
                .toList();

        assertThat(deadlines.getFirst().fields()).containsEntry("latest", "2024-11-30");
    }

    @Test
    void leavesOutWhatTheChairSaysAfterTheList() {
        var pledges = pledges("""
                De voorzitter:
                De volgende toezeggingen zijn gedaan.
                – De Minister komt voor 1 oktober schriftelijk terug op de wachttijden.
                Er is een tweeminutendebat aangevraagd. Daarmee zijn we aan het einde gekomen van dit overleg. Ik dank de Kamer, de Minister en de kijkers thuis.
                """);

        assertThat(pledges).hasSize(1);
    }

    @Property(tries = 100)
    void quotesWhatStandsThere(@ForAll @From("debates") String text) {
        for (var proposal : read(text)) {
            for (Excerpt quote : proposal.quotes()) {
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.raw());
            }
        }
    }

    @Provide
    Arbitrary<String> debates() {
        var lines = Arbitraries.of(
                "De voorzitter:",
                "Minister De Wit:",
                "Staatssecretaris Van Dijk:",
                "Mevrouw Kuik (CDA):",
                "Dat zeg ik toe.",
                "Dan lees ik de toezeggingen voor.",
                "– De Minister stuurt de Kamer voor 1 juli een brief over de opvang (toezegging aan het lid Kuik).",
                "Ik stuur de Kamer voor 1 juli een brief over de opvang.",
                "Kan dat?",
                "(",
                "toezegging aan het lid");
        return lines.list().ofMaxSize(40).map(all -> HEAD + String.join("\n", all));
    }

    private static List<Proposal> pledges(String turns) {
        return read(HEAD + turns).stream()
                .filter(proposal -> proposal.kind() == Kind.COMMITMENT)
                .toList();
    }

    private static List<Proposal> read(String text) {
        var reader = new CommitmentReader(new DeadlineReader(RecessCalendar.empty()));
        return reader.read(LetterReader.read(text), new Found(List.of()));
    }

    private static List<String> quotes(Proposal proposal) {
        return proposal.quotes().stream().map(Excerpt::raw).toList();
    }

    private static List<String> links(Proposal proposal, String role) {
        return Optional.ofNullable((List<?>) proposal.fields().get("links")).orElse(List.of()).stream()
                .map(Map.class::cast)
                .filter(link -> role.equals(link.get("role")))
                .map(link -> String.valueOf(link.get("name")))
                .toList();
    }
}
