package nl.opvolgmonitor.domain.proposal;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * A record that a rule reads in a letter. It is not in the register until a person accepts it.
 *
 * @param key the key the record would get, unique among the proposals of one letter; others name it by this key
 * @param fields by the names of the fields of its kind, as in the register's own files: text, numbers, booleans, ISO 8601
 *     days, names of enum values, lists of these, and under {@code links} a list of maps of role, target, name and text.
 *     What the letter does not say is left out
 * @param quotes the words it rests on, the deciding one first; never empty
 * @param rule the id of the rule that made it, which explains itself in Dutch
 * @param missing the names of fields that a person must fill in before it can be registered
 */
public record Proposal(
        Kind kind,
        String key,
        Map<String, Object> fields,
        List<Excerpt> quotes,
        String rule,
        int ruleVersion,
        Sureness sureness,
        List<String> missing) {

    public Proposal {
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("A proposal rests on a quote");
        }
        fields = Map.copyOf(fields);
        quotes = List.copyOf(quotes);
        missing = List.copyOf(missing);
    }
}
