package nl.opvolgmonitor.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Holds the proposals of a reading against the register: which are registered already, and whom their names mean. */
public final class Prepare {

    private final Readings readings;
    private final Alike alike;
    private final KeyFields keyFields;
    private final Familiar familiar;

    public Prepare(Readings readings, Alike alike, KeyFields keyFields, Familiar familiar) {
        this.readings = readings;
        this.familiar = familiar;
        this.alike = alike;
        this.keyFields = keyFields;
    }

    /** In the order of the proposals. The work is a statement or two for each kind that occurs. */
    public PreparedReading of(LetterReading reading) {
        var proposals = readings.proposals(reading.key());
        var keys = decided(reading, proposals);
        var names = new Names(alike.names(), day(reading, proposals));
        var existing = existing(proposals);
        var matches = matches(reading, proposals, keys);
        var known = new Known(keys, names, existing, matches, proposals);
        return new PreparedReading(
                reading,
                proposals.stream().map(each -> prepared(reading, each, known)).toList(),
                keys);
    }

    private record Known(
            Map<String, String> keys,
            Names names,
            Set<String> existing,
            Map<String, List<Match>> matches,
            List<ReadProposal> proposals) {}

    /** The registered keys of what was decided; the letter itself is the document it was read from. */
    private static Map<String, String> decided(LetterReading reading, List<ReadProposal> proposals) {
        var keys = new HashMap<String, String>();
        if (reading.own() != null && reading.document() != null) {
            keys.put(reading.own(), reading.document().value());
        }
        proposals.stream()
                .filter(each -> each.record() != null)
                .forEach(each -> keys.put(
                        each.key(), Objects.requireNonNull(each.record()).value()));
        return keys;
    }

    /** Fills in {@code keys} what proposals certainly are, kind by kind. */
    private Map<String, List<Match>> matches(
            LetterReading reading, List<ReadProposal> proposals, Map<String, String> keys) {
        var told = familiar.to(reading);
        var byKind = proposals.stream()
                .map(ReadProposal::proposal)
                .collect(Collectors.groupingBy(Proposal::kind, LinkedHashMap::new, Collectors.toList()));
        var all = new HashMap<String, List<Match>>();
        for (var kind : Matching.order(byKind.keySet())) {
            var found = new Matching(alike).of(kind, byKind.getOrDefault(kind, List.of()), each -> renamed(each, keys));
            found.values().forEach(matches -> Matching.lead(matches, told.getOrDefault(kind, List.of())));
            all.putAll(found);
            found.forEach((proposal, matches) -> known(matches).ifPresent(key -> keys.putIfAbsent(proposal, key)));
        }
        return all;
    }

    private static java.util.Optional<String> known(List<Match> matches) {
        var same = matches.stream().filter(Match::same).toList();
        return same.size() == 1 ? java.util.Optional.of(same.getFirst().record().value()) : java.util.Optional.empty();
    }

    private Map<String, Object> renamed(Proposal proposal, Map<String, String> keys) {
        return keyFields.renamed(proposal.kind(), proposal.fields(), key -> keys.getOrDefault(key, key));
    }

    private Set<String> existing(List<ReadProposal> proposals) {
        var named = proposals.stream().flatMap(each -> keyFields.namedBy(each.proposal()).stream());
        var keys = named.flatMap(Matching::key).collect(Collectors.toSet());
        var existing = alike.kinds(keys).keySet().stream().map(Key::value);
        return Stream.concat(existing, proposals.stream().map(ReadProposal::key))
                .collect(Collectors.toSet());
    }

    private Prepared prepared(LetterReading reading, ReadProposal read, Known known) {
        var fields = new LinkedHashMap<>(read.proposal().fields());
        if (fields.get("links") instanceof List<?> links) {
            fields.put("links", known.names().resolved(links, known.existing()));
        }
        var renamed = keyFields.renamed(
                read.proposal().kind(), fields, key -> known.keys().getOrDefault(key, key));
        return new Prepared(
                read,
                renamed,
                matches(reading, read, known),
                missing(read.proposal(), renamed),
                needs(reading, read, fields, known));
    }

    private static List<Match> matches(LetterReading reading, ReadProposal read, Known known) {
        if (read.key().equals(reading.own()) && reading.document() != null) {
            return List.of(new Match(reading.document(), "het document dat gelezen is", true));
        }
        return known.matches().getOrDefault(read.key(), List.of());
    }

    private static List<String> missing(Proposal proposal, Map<String, Object> fields) {
        var missing = new ArrayList<>(proposal.missing());
        missing.removeIf(fields::containsKey);
        if (fields.get("links") instanceof List<?> links) {
            links.stream().map(Prepare::unknown).filter(Objects::nonNull).forEach(missing::add);
        }
        return missing;
    }

    private static @Nullable String unknown(Object link) {
        return link instanceof Map<?, ?> parts && parts.get("target") == null
                ? "links: %s".formatted(parts.get("name"))
                : null;
    }

    /** The proposals that must be registered before this one: those it names, and the letter that proves it. */
    private Set<String> needs(LetterReading reading, ReadProposal read, Map<String, Object> fields, Known known) {
        var needs = new LinkedHashSet<String>();
        var open = known.proposals().stream()
                .filter(each -> each.record() == null)
                .map(ReadProposal::key)
                .filter(key -> !known.keys().containsKey(key))
                .collect(Collectors.toSet());
        keyFields.renamed(read.proposal().kind(), fields, key -> {
            needs.add(key);
            return key;
        });
        if (reading.own() != null) {
            needs.add(reading.own());
        }
        needs.retainAll(open);
        needs.remove(read.key());
        return needs;
    }

    /** The day of the letter: what was given, or what the proposal of the letter itself says. */
    private static @Nullable LocalDate day(LetterReading reading, List<ReadProposal> proposals) {
        return proposals.stream()
                .filter(each -> each.key().equals(reading.own()))
                .map(each -> each.proposal().fields().get("effective"))
                .map(Prepare::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(reading.dated());
    }

    private static @Nullable LocalDate day(@Nullable Object effective) {
        if (effective instanceof Map<?, ?> parts) {
            return day(parts.get("latest"));
        }
        return effective != null && effective.toString().matches("\\d{4}-\\d{2}-\\d{2}")
                ? LocalDate.parse(effective.toString())
                : null;
    }
}
