package nl.opvolgmonitor.api.staff;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * Reads invented letters in which every line says what it is, so that what happens to proposals is tried by itself:
 * {@code Stuk kst-99001-7: titel}, {@code Aanbeveling 1: …}, {@code Reactie 1: …}, {@code Toezegging: …}.
 */
@Singleton
@Requires(property = TestDesk.PROPERTY)
final class TestDesk implements LetterDesk {

    static final String PROPERTY = "opvolgmonitor.test-desk";

    private static final Pattern LINE = Pattern.compile("(?m)^(Stuk|Aanbeveling|Reactie|Toezegging) ?([\\w-]*): (.*)$");

    @Override
    public Letter letter(String raw) {
        var found = LINE.matcher(raw);
        var key = found.find() && found.group(1).equals("Stuk") ? found.group(2) : null;
        var head = new Head(
                key, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
        return new Letter(raw, Genre.LETTER, head, List.of(), List.of());
    }

    @Override
    public List<Proposal> proposals(Letter letter) {
        var proposals = new ArrayList<Proposal>();
        var own = String.valueOf(letter.head().key());
        var found = LINE.matcher(letter.raw());
        while (found.find()) {
            var line = (int) letter.raw().substring(0, found.start()).lines().count() + 1;
            var quote = new Excerpt(found.start(3), found.end(3), line, found.group(3));
            proposals.add(
                    switch (found.group(1)) {
                        case "Stuk" -> document(own, quote);
                        case "Aanbeveling" -> recommendation(own, found.group(2), quote);
                        case "Reactie" -> response(own, found.group(2), quote);
                        default -> commitment(own, proposals.size(), quote);
                    });
        }
        return proposals;
    }

    private static Proposal document(String own, Excerpt quote) {
        return proposal(
                Kind.DOCUMENT,
                own,
                quote,
                Map.of(
                        "type",
                        "KAMERBRIEF",
                        "title",
                        quote.raw(),
                        "citationKey",
                        own,
                        "textQuality",
                        "GOOD",
                        "effective",
                        "2021-01-11",
                        "links",
                        List.of(
                                Map.of("role", "SIGNATORY", "name", "De Staatssecretaris van Justitie en Veiligheid"),
                                Map.of("role", "ADDRESSEE", "name", "Iemand zonder record"))));
    }

    private static Proposal recommendation(String own, String number, Excerpt quote) {
        return proposal(
                Kind.RECOMMENDATION,
                own + "/a" + number,
                quote,
                Map.of(
                        "form",
                        "NUMBERED",
                        "text",
                        quote.raw(),
                        "number",
                        Integer.parseInt(number),
                        "publishedIn",
                        own));
    }

    private static Proposal response(String own, String number, Excerpt quote) {
        return proposal(
                Kind.RESPONSE,
                own + "/a" + number + "/r",
                quote,
                Map.of(
                        "recommendation",
                        own + "/a" + number,
                        "document",
                        own,
                        "type",
                        "ACCEPTED",
                        "quote",
                        quote.raw(),
                        "certainty",
                        "CONFIRMED"));
    }

    private static Proposal commitment(String own, int place, Excerpt quote) {
        return proposal(
                Kind.COMMITMENT,
                own + "/t" + place,
                quote,
                Map.of(
                        "form", "WRITTEN_PLEDGE",
                        "text", quote.raw(),
                        "madeIn", own,
                        "provenance", "FIRST_HAND",
                        "visibility", "PUBLIC"));
    }

    private static Proposal proposal(Kind kind, String key, Excerpt quote, Map<String, Object> fields) {
        return new Proposal(
                kind, key, new LinkedHashMap<>(fields), List.of(quote), "proef", 3, Sureness.HIGH, List.of());
    }

    @Override
    public Optional<String> explanation(String rule) {
        return rule.equals("proef") ? Optional.of("De regel zegt zelf wat hij is.") : Optional.empty();
    }
}
