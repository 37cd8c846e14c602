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
        var reading = new CitationDrafts(letterKey, places, CitedDocument.keys(places));
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
        var stubs = new ArrayList<Proposal>();
        byKey.forEach((key, citing) -> stubs.add(CitedDocument.of(keys.getOrDefault(key, key), citing)));
        byKey.forEach((key, citing) -> {
            var paper = key.replace(CitedDocument.ATTACHMENT, "");
            if (!byKey.containsKey(paper)) {
                stubs.add(CitedDocument.paper(paper, citing));
            }
        });
        return stubs;
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

    static boolean isMotion(Place place) {
        return RoleReader.of(place) == CitationRole.MOTION;
    }
}
