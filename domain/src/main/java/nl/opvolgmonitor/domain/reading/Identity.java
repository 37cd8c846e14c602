package nl.opvolgmonitor.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * The components that together tell records of a kind apart, and what it means in Dutch that they are equal. The first one
 * is the one to look up by.
 *
 * @param optional those of the components that may be empty: then they must be so in both
 * @param certain whether equal components leave no doubt that it is the same
 */
record Identity(List<String> components, Set<String> optional, String sentence, boolean certain) {

    /** Which footnote a citation stands in tells it apart from the same words elsewhere; in the body it stands in none. */
    private static final Set<String> OPTIONAL = Set.of("footnote");

    private static final Map<Kind, Identity> OF_KIND = Map.ofEntries(
            certain(Kind.DOCUMENT, "dezelfde bronvermelding", "citationKey"),
            certain(Kind.CITATION, "dezelfde vermelding in hetzelfde document", "citing", "raw", "footnote"),
            certain(Kind.FOOTNOTE, "hetzelfde nummer in hetzelfde document", "document", "number"),
            certain(Kind.DEFECT, "hetzelfde gebrek in hetzelfde document", "document", "type", "raw"),
            certain(Kind.RECOMMENDATION, "hetzelfde nummer in dezelfde publicatie", "publishedIn", "number"),
            certain(
                    Kind.RESPONSE,
                    "een reactie op dezelfde aanbeveling in hetzelfde document",
                    "recommendation",
                    "document"),
            certain(Kind.COMMITMENT, "dezelfde woorden in hetzelfde document", "madeIn", "text"),
            certain(Kind.COVERAGE, "dezelfde toezegging bij dezelfde vraag", "commitment", "toward"),
            certain(Kind.FULFILMENT, "dezelfde stand van dezelfde toezegging", "commitment", "status", "document"),
            certain(Kind.MOTION, "een motie in hetzelfde stuk", "document"),
            certain(Kind.MOTION_DECISION, "hetzelfde besluit over dezelfde motie", "motion", "decision"),
            certain(Kind.MOTION_APPRECIATION, "hetzelfde oordeel over dezelfde motie", "motion", "value"),
            certain(Kind.MOTION_EXECUTION, "dezelfde stand van dezelfde motie", "motion", "status", "document"),
            certain(Kind.DEADLINE, "dezelfde woorden bij hetzelfde", "subject", "raw"),
            certain(Kind.RELATION, "dezelfde relatie", "fromKey", "toKey", "type"),
            certain(Kind.IMPLEMENTATION_REPORT, "dezelfde woorden over hetzelfde", "about", "claim", "document"),
            likely(Kind.REPORT, "dezelfde titel", "title"),
            likely(Kind.ORGANISATION, "dezelfde naam", "name"),
            likely(Kind.OFFICE, "dezelfde naam", "title"),
            likely(Kind.PERSON, "dezelfde naam", "name"),
            likely(Kind.INSTRUMENT, "dezelfde naam", "name"));

    /** Of a kind that has none of its own, nothing but the key is compared. */
    static Identity of(Kind kind) {
        return OF_KIND.getOrDefault(kind, new Identity(List.of(), Set.of(), "", false));
    }

    private static Map.Entry<Kind, Identity> certain(Kind kind, String sentence, String... components) {
        return Map.entry(kind, identity(sentence, true, components));
    }

    private static Map.Entry<Kind, Identity> likely(Kind kind, String sentence, String... components) {
        return Map.entry(kind, identity(sentence, false, components));
    }

    private static Identity identity(String sentence, boolean certain, String... components) {
        var optional = Arrays.stream(components).filter(OPTIONAL::contains).collect(Collectors.toSet());
        return new Identity(List.of(components), optional, sentence, certain);
    }

    /** Whether these fields say enough to compare by. */
    boolean isTold(Map<String, Object> fields) {
        return components.stream().allMatch(name -> optional.contains(name) || fields.containsKey(name));
    }
}
