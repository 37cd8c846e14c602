package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.reading.ReadLetter;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;

/** An invented letter to the House with some words, and what was read in it. */
record Trial(List<Proposal> proposals) {

    private static final ReadLetter READER =
            new ReadLetter(new CommitmentReader(new DeadlineReader(RecessCalendar.empty())));

    /** Paragraphs of a letter of 3 June 2024, each on a line of its own. */
    static Trial letter(String... paragraphs) {
        var text = """
                31 015 Kindermishandeling

                Nr. 301 BRIEF VAN DE STAATSSECRETARIS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 3 juni 2024

                """ + String.join("\n\n", paragraphs) + """


                De Staatssecretaris van Volksgezondheid, Welzijn en Sport,
                A. Jansen
                """;
        return new Trial(READER.in(LetterReader.read(text)));
    }

    List<Proposal> of(Kind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }

    List<Map<String, Object>> fields(Kind kind) {
        return of(kind).stream().map(Proposal::fields).toList();
    }

    Proposal commitment(int at) {
        return of(Kind.COMMITMENT).get(at);
    }

    /** The names in a role of the commitment with this number. */
    List<String> names(int at, String role) {
        var links = commitment(at).fields().get("links") instanceof List<?> all ? all : List.of();
        return links.stream()
                .map(Map.class::cast)
                .filter(link -> role.equals(link.get("role")))
                .map(link -> String.valueOf(Objects.requireNonNull(link.get("name"))))
                .toList();
    }
}
