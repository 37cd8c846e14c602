package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal, held against what is registered.
 *
 * @param fields as proposed, with the keys of registered records where it names a proposal that is one, and links to whom
 *     the names mean
 * @param missing what a person must fill in or could: names of fields, and of links whose name nobody registered carries
 * @param needs the keys of the proposals that it names and that are not registered yet
 */
public record Prepared(
        ReadProposal read, Map<String, Object> fields, List<Match> matches, List<String> missing, Set<String> needs) {

    /** The one record that it certainly is. */
    public Optional<Match> same() {
        var certain = matches.stream().filter(Match::same).toList();
        return certain.size() == 1 ? Optional.of(certain.getFirst()) : Optional.empty();
    }
}
