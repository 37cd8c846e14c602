package nl.opvolgmonitor.domain.proposal.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Kind;

/** A text as it was read, and ways to ask what was proposed. */
record Reading(Letter letter, List<Proposal> proposals) {

    private static final String CLOSE = "\n\nDe Staatssecretaris van Justitie en Veiligheid,\nA. Jansen\n";

    static Reading of(String text) {
        var letter = LetterReader.read(text);
        return new Reading(letter, new ReadLetter().in(letter));
    }

    /** One of the texts that the reader of letters is tried on. */
    static Reading ofFile(String name) {
        var path = "/nl/opvolgmonitor/domain/letter/" + name + ".txt";
        try (var text = Objects.requireNonNull(Reading.class.getResourceAsStream(path), name)) {
            return of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An invented letter of the cabinet with these words, each paragraph on lines of its own. */
    static Reading ofLetter(String... paragraphs) {
        return of("""
                28 638 Mensenhandel

                Nr. 999 BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 12 mei 2022

                Op 7 december 2021 heeft de Nationaal Rapporteur het rapport «Slachtoffermonitor mensenhandel 2016–2020» gepubliceerd.

                """ + String.join("\n\n", paragraphs) + CLOSE);
    }

    List<Proposal> of(Kind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
    }

    Proposal the(Kind kind, String key) {
        return of(kind).stream()
                .filter(proposal -> proposal.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s among %s".formatted(kind, key, keys(kind))));
    }

    List<String> keys(Kind kind) {
        return of(kind).stream().map(Proposal::key).toList();
    }

    Map<String, Object> fields(Kind kind, String key) {
        return the(kind, key).fields();
    }

    List<Object> all(Kind kind, String field) {
        return of(kind).stream()
                .map(proposal -> proposal.fields().get(field))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The type of the response to the recommendation with this number; empty when none was proposed. */
    Optional<Object> response(int number) {
        return of(Kind.RESPONSE).stream()
                .filter(response ->
                        String.valueOf(response.fields().get("recommendation")).endsWith("/" + number))
                .map(response -> response.fields().get("type"))
                .findFirst();
    }

    static List<String> names(Proposal proposal, String role) {
        var links = proposal.fields().get("links") instanceof List<?> all ? all : List.of();
        return links.stream()
                .map(Map.class::cast)
                .filter(link -> role.equals(link.get("role")))
                .map(link -> String.valueOf(link.get("name")))
                .toList();
    }
}
