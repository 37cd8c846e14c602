package nl.opvolgmonitor.domain.proposal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.Warning;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.CitationRole;
import org.jspecify.annotations.Nullable;

/** What the text cites, what of that cannot exist, and the documents that are so known by name. */
public final class CitationsReader implements ProposalReader {

    private static final Pattern NO_DOCUMENT = Pattern.compile("T\\d+|TZ\\d.*|dossier-.*|\\d{4}Z\\d+|\\d{4}A\\d+");

    @Override
    public List<Rule> rules() {
        return List.of(
                DocumentRules.CITED,
                DocumentRules.CITATION,
                DocumentRules.SECOND_OF_MOTION,
                DocumentRules.IMPOSSIBLE,
                DocumentRules.TWO_PAPERS);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var letterKey = LetterKey.of(letter);
        var places = Place.in(letter).stream()
                .filter(place -> isDocument(place.key()) && !letterKey.equals(place.key()))
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
        var proposals = new ArrayList<Proposal>(stubs(places));
        var reading = new Numbered(letterKey, places, CitedDocument.keys(places));
        proposals.addAll(reading.citations());
        proposals.addAll(reading.defects());
        return proposals;
    }

    /** Numbers of commitments, dossiers and cases are no documents. An unreadable citation has no key. */
    private static boolean isDocument(@Nullable String key) {
        return key == null || !NO_DOCUMENT.matcher(key).matches();
    }

    /** One document for each key, with the role that says most about it. */
    private static List<Proposal> stubs(List<Place> places) {
        Map<String, List<Place>> byKey = new LinkedHashMap<>();
        for (var place : places) {
            if (place.key() != null && problem(place) == null) {
                byKey.computeIfAbsent(place.key(), key -> new ArrayList<>()).add(place);
            }
        }
        var keys = CitedDocument.keys(places);
        return byKey.entrySet().stream()
                .map(entry -> CitedDocument.of(keys.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Why a citation cannot be right; null when it can. */
    static @Nullable String problem(Place place) {
        if (!(place.finding() instanceof Citation citation)) {
            return "De bronverwijzing is niet te lezen of kan niet bestaan.";
        }
        return citation.warnings().contains(Warning.VERGADERJAAR_HERSTELD)
                ? "Het genoemde vergaderjaar bestaat niet: een vergaderjaar beslaat twee opeenvolgende jaren."
                : null;
    }

    /** Citations and defects count through the text. */
    private record Numbered(String letter, List<Place> places, Map<String, String> keys) {

        List<Proposal> citations() {
            var proposals = new ArrayList<Proposal>();
            for (int at = 0; at < places.size(); at++) {
                proposals.add(citation(places.get(at), at + 1));
            }
            return proposals;
        }

        private Proposal citation(Place place, int number) {
            boolean second = RoleReader.isSecondOfMotion(place);
            var problem = problem(place);
            var draft = new Draft(
                            Kind.CITATION,
                            letter + "/verwijzing-" + number,
                            second ? DocumentRules.SECOND_OF_MOTION : DocumentRules.CITATION,
                            second ? Sureness.LOW : Sureness.HIGH)
                    .with("citing", letter)
                    .with("cited", problem == null ? keys.get(place.key()) : null)
                    .with("raw", place.finding().raw())
                    .with("footnote", place.note())
                    .with("role", RoleReader.of(place))
                    .with("certainty", second ? Certainty.INFERRED : Certainty.CONFIRMED)
                    .with("valid", problem == null)
                    .with("problem", problem)
                    .with("suggestion", Suggestion.of(place));
            return quoted(draft, place).proposal();
        }

        List<Proposal> defects() {
            var proposals = new ArrayList<Proposal>();
            for (int at = 0; at < places.size(); at++) {
                var place = places.get(at);
                if (problem(place) != null) {
                    proposals.add(impossible(place, at + 1));
                } else if (RoleReader.isSecondOfMotion(place)) {
                    proposals.add(twoPapers(place, at + 1));
                }
            }
            return proposals;
        }

        private Proposal impossible(Place place, int number) {
            return quoted(defect(number, DocumentRules.IMPOSSIBLE, Sureness.HIGH), place)
                    .with("raw", place.finding().raw())
                    .with("explanation", problem(place))
                    .with("suggestion", Suggestion.of(place))
                    .proposal();
        }

        private Proposal twoPapers(Place place, int number) {
            return defect(number, DocumentRules.TWO_PAPERS, Sureness.MEDIUM)
                    .with("raw", place.words().text())
                    .with(
                            "explanation",
                            "Eén noot noemt twee Kamerstukken. Het eerste staat bij een overleg, het tweede is waarschijnlijk de motie.")
                    .quote(place.words())
                    .proposal();
        }

        private Draft defect(int number, Rule rule, Sureness sureness) {
            return new Draft(Kind.DEFECT, letter + "/gebrek-verwijzing-" + number, rule, sureness)
                    .with("document", letter)
                    .with("type", "CITATION");
        }

        private static Draft quoted(Draft draft, Place place) {
            return draft.quote(
                    place.words(), place.finding().start(), place.finding().end());
        }
    }

    static boolean isMotion(Place place) {
        return RoleReader.of(place) == CitationRole.MOTION;
    }
}
