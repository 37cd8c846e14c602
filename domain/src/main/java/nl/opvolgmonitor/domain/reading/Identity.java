package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * The components that together tell records of a kind apart, and what it means in Dutch that they are equal. The first one
 * is the one to look up by.
 *
 * @param certain whether equal components leave no doubt that it is the same
 */
record Identity(List<String> components, String sentence, boolean certain) {

    private static final Map<Kind, Identity> OF_KIND = Map.ofEntries(
            certain(Kind.DOCUMENT, "dezelfde bronvermelding", "citationKey"),
            certain(Kind.CITATION, "dezelfde vermelding in hetzelfde document", "citing", "raw"),
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
        return OF_KIND.getOrDefault(kind, new Identity(List.of(), "", false));
    }

    private static Map.Entry<Kind, Identity> certain(Kind kind, String sentence, String... components) {
        return Map.entry(kind, new Identity(List.of(components), sentence, true));
    }

    private static Map.Entry<Kind, Identity> likely(Kind kind, String sentence, String... components) {
        return Map.entry(kind, new Identity(List.of(components), sentence, false));
    }
}
