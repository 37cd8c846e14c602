package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class SenatePledgesTest {

    private static final String PAGE = """
            Rappelabele toezeggingen Justitie en Veiligheid

            Toezegging Evaluatie verzonnen voorlichting (36.222) (T09831)

            De minister voor Rechtsbescherming zegt de Kamer, naar aanleiding van een vraag van het lid De Wit, toe dat de voorlichting wordt geëvalueerd.

            Kerngegevens

            Nummer T09831
            Status deels voldaan
            Datum toezegging 12 maart 2024
            Deadline 1 januari 2026
            Voormalige Verantwoordelijke(n) Minister voor Rechtsbescherming
            Huidige Verantwoordelijke(n) Staatssecretaris van Justitie en Veiligheid
            Kamerleden mr. A. de Wit (X)
            drs. B. Jansen (Y)
            Commissie commissie voor Justitie en Veiligheid (J&V)
            Soort activiteit Plenaire vergadering
            Categorie brief/nota
            Onderwerpen slachtoffers

            Historie

             • 12 maart 2024
               toezegging gedaan
             • 3 december 2024
               nieuwe status: deels voldaan
               nieuwe deadline: 1 juli 2025
             • 9 september 2025
               nieuwe deadline: 1 januari 2026

            Toezegging Verzonnen voortgangsbericht (36.222) (T09832)

            Nummer T09832
            Status openstaand
            Datum toezegging 12 maart 2024
            Deadline 1 juli 2025
            Verantwoordelijke(n) Minister van Justitie en Veiligheid
            """;

    @Test
    void readsWhatWasPledgedByWhomAndToWhom() {
        var pledge = of(Kind.COMMITMENT, read(PAGE)).getFirst();

        assertThat(pledge.key()).isEqualTo("toezegging-t09831");
        assertThat(pledge.fields())
                .containsEntry("effective", "2024-03-12")
                .containsEntry("form", "ORAL_PLEDGE")
                .containsEntry(
                        "text",
                        "De minister voor Rechtsbescherming zegt de Kamer, naar aanleiding van een vraag van het lid De Wit, toe dat de voorlichting wordt geëvalueerd")
                .containsEntry(
                        "links",
                        List.of(
                                Map.of("role", "MADE_BY", "name", "Minister voor Rechtsbescherming"),
                                Map.of("role", "EXECUTOR", "name", "Staatssecretaris van Justitie en Veiligheid"),
                                Map.of("role", "MADE_TO", "name", "Eerste Kamer"),
                                Map.of("role", "MADE_TO", "name", "A. de Wit"),
                                Map.of("role", "MADE_TO", "name", "B. Jansen")));
    }

    @Test
    void readsTheDeadlinesOfTheHistoryInTheirOrder() {
        var deadlines = of(Kind.DEADLINE, read(PAGE)).stream()
                .filter(deadline -> "toezegging-t09831".equals(deadline.fields().get("subject")))
                .toList();

        assertThat(deadlines)
                .extracting(deadline -> deadline.fields().get("latest"))
                .containsExactly("2025-07-01", "2026-01-01");
        assertThat(deadlines)
                .extracting(deadline -> deadline.fields().get("effective"))
                .containsExactly("2024-12-03", "2025-09-09");
    }

    @Test
    void readsTheStatusAndSinceWhen() {
        var states = of(Kind.FULFILMENT, read(PAGE));

        assertThat(states)
                .extracting(state -> state.fields().get("status"))
                .containsExactly("PARTLY_FULFILLED", "OPEN");
        assertThat(states)
                .extracting(state -> state.fields().get("effective"))
                .containsExactly("2024-12-03", "2024-03-12");
    }

    @Test
    void takesTheTitleForTextWhenThereIsNoOther() {
        assertThat(of(Kind.COMMITMENT, read(PAGE)).get(1).fields())
                .containsEntry("text", "Verzonnen voortgangsbericht");
    }

    @Test
    void readsLabelsAndValuesOnLinesOfTheirOwn() {
        var page = """
                T09883

                Nummer:
                T09883
                Status:
                voldaan
                Datum toezegging:
                21 januari 2020
                Deadline:
                1 juli 2021
                Soort activiteit:
                Schriftelijk overleg

                De minister zegt toe de Kamer te informeren over de uitkomsten van het verzonnen onderzoek naar opvang.
                """;

        var found = read(page);

        assertThat(of(Kind.COMMITMENT, found)).hasSize(1);
        assertThat(of(Kind.COMMITMENT, found).getFirst().fields()).containsEntry("form", "WRITTEN_PLEDGE");
        assertThat(of(Kind.DEADLINE, found).getFirst().fields()).containsEntry("latest", "2021-07-01");
        assertThat(of(Kind.FULFILMENT, found).getFirst().fields()).containsEntry("status", "FULFILLED");
    }

    @Test
    void readsWhatACommitteeDecidesOfEachNumber() {
        var found = notes("""
                1.  Toezeggingenrappel

                Zij besluit T09883 (Onderzoek naar opvang) als voldaan te beschouwen, T09897 (Evaluatie bedenktijd) deels voldaan te verklaren en T09901 (Bericht over de keten) openstaand te houden, met een nieuwe deadline van 1 juli 2023.
                """);

        assertThat(of(Kind.COMMITMENT, found))
                .extracting(pledge -> pledge.fields().get("text"))
                .containsExactly("Onderzoek naar opvang", "Evaluatie bedenktijd", "Bericht over de keten");
        assertThat(of(Kind.FULFILMENT, found))
                .extracting(state -> state.fields().get("status"))
                .containsExactly("FULFILLED", "PARTLY_FULFILLED");
        assertThat(of(Kind.DEADLINE, found))
                .extracting(deadline -> deadline.fields().get("subject") + " "
                        + deadline.fields().get("latest"))
                .containsExactly("toezegging-t09901 2023-07-01");
    }

    @Test
    void readsADecisionUnderTheNumberOfItsItem() {
        var found = notes("""
                3.  T09131
                Toezegging Informatie over de opvang van minderjarigen (35.349)

                De commissie besluit de deadline van de toezegging te verlengen tot 1 januari 2024.
                """);

        assertThat(of(Kind.COMMITMENT, found).getFirst().fields())
                .containsEntry("text", "Informatie over de opvang van minderjarigen");
        assertThat(of(Kind.DEADLINE, found).getFirst().fields()).containsEntry("latest", "2024-01-01");
        assertThat(of(Kind.FULFILMENT, found)).isEmpty();
    }

    @Test
    void takesNoDecisionFromWhatMembersPropose() {
        var found = notes("""
                4.  T09402
                Toezegging Rapportage over de keten (35.349)

                De leden van de fractie van de X stellen voor de toezegging als voldaan te beschouwen. De commissie besluit de toezegging als openstaand te blijven beschouwen.
                """);

        assertThat(of(Kind.FULFILMENT, found)).isEmpty();
    }

    @Property(tries = 200)
    void quotesWhatStandsThere(@ForAll @From("pages") String page) {
        for (var proposal : read(page)) {
            proposal.quotes()
                    .forEach(quote -> assertThat(page.substring(quote.start(), quote.end()))
                            .isEqualTo(quote.raw()));
        }
    }

    @Provide
    Arbitrary<String> pages() {
        var lines = PAGE.lines().filter(line -> !line.isBlank()).toList();
        return Arbitraries.of(lines).list().ofMaxSize(40).map(all -> String.join("\n", all));
    }

    private static List<Proposal> notes(String items) {
        return read("""
                Eerste Kamer der Staten-Generaal

                Korte aantekeningen

                vergadering van de commissie voor Justitie en Veiligheid (J&V)

                d.d. dinsdag 14 februari 2023

                """ + items);
    }

    private static List<Proposal> read(String text) {
        var reader = new CommitmentReader(new DeadlineReader(RecessCalendar.empty()));
        return reader.read(LetterReader.read(text), new Found(List.of()));
    }

    private static List<Proposal> of(Kind kind, List<Proposal> proposals) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }
}
