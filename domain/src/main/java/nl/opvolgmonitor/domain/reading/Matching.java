package nl.opvolgmonitor.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Compares proposals of one kind with the records of that kind. */
final class Matching {

    private final Alike alike;

    Matching(Alike alike) {
        this.alike = alike;
    }

    /**
     * Per key of a proposal the records it may be, the surest first.
     *
     * @param fields of a proposal, with the keys of registered records
     */
    Map<String, List<Match>> of(Kind kind, List<Proposal> proposals, Function<Proposal, Map<String, Object>> fields) {
        var found = new LinkedHashMap<String, List<Match>>();
        proposals.forEach(proposal -> found.put(proposal.key(), new ArrayList<>()));
        byIdentity(kind, proposals, fields, found);
        byKey(kind, proposals, fields, found);
        if (Wordings.KINDS.contains(kind)) {
            byText(kind, proposals, found);
        }
        return found;
    }

    private void byKey(
            Kind kind,
            List<Proposal> proposals,
            Function<Proposal, Map<String, Object>> fields,
            Map<String, List<Match>> found) {
        var kinds =
                alike.kinds(proposals.stream().flatMap(each -> key(each.key())).collect(Collectors.toSet()));
        proposals.forEach(proposal -> key(proposal.key())
                .filter(key -> kinds.get(key) == kind)
                .forEach(key -> add(found, key.value(), byKey(key, Identity.of(kind), fields.apply(proposal)))));
    }

    /** Keys that count, as m1 and m2 do, may be equal by chance: where more is known, equal keys alone decide nothing. */
    private static Match byKey(Key key, Identity identity, Map<String, Object> fields) {
        boolean told = identity.certain() && identity.isTold(fields);
        return new Match(key, "dezelfde sleutel", !told);
    }

    /** Nothing when the text is no key. */
    static Stream<Key> key(String text) {
        try {
            return Stream.of(new Key(text));
        } catch (InvalidContent noKey) {
            return Stream.empty();
        }
    }

    private void byIdentity(
            Kind kind,
            List<Proposal> proposals,
            Function<Proposal, Map<String, Object>> fields,
            Map<String, List<Match>> found) {
        var identity = Identity.of(kind);
        var values = proposals.stream()
                .filter(each -> identity.isTold(fields.apply(each)))
                .collect(Collectors.toMap(
                        Proposal::key, each -> values(identity, fields.apply(each)), (one, same) -> one));
        if (identity.components().isEmpty() || values.isEmpty()) {
            return;
        }
        var first = values.values().stream().map(List::getFirst).collect(Collectors.toSet());
        alike.identified(kind, identity.components(), first)
                .forEach(record -> values.forEach((proposal, wanted) -> {
                    if (isEqual(wanted, record.values())) {
                        add(found, proposal, new Match(record.record(), identity.sentence(), identity.certain()));
                    }
                }));
    }

    private static List<String> values(Identity identity, Map<String, Object> fields) {
        return identity.components().stream()
                .map(name -> fields.containsKey(name) ? String.valueOf(fields.get(name)) : "")
                .toList();
    }

    private static boolean isEqual(List<String> wanted, List<String> values) {
        for (int place = 0; place < wanted.size(); place++) {
            var value = values.get(place);
            boolean empty = wanted.get(place).isEmpty();
            if (empty != (value == null)
                    || (value != null && !Wording.of(wanted.get(place)).equals(Wording.of(value)))) {
                return false;
            }
        }
        return true;
    }

    private void byText(Kind kind, List<Proposal> proposals, Map<String, List<Match>> found) {
        var registered = alike.texts(kind).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Wordings.of(entry.getValue())));
        for (var proposal : proposals) {
            var words = Wordings.of(kind, proposal.fields());
            registered.forEach((record, others) -> words.likeness(others)
                    .ifPresent(sentence -> add(found, proposal.key(), new Match(record, sentence, false))));
        }
    }

    private static void add(Map<String, List<Match>> found, String proposal, Match match) {
        var matches = found.getOrDefault(proposal, new ArrayList<>());
        if (matches.stream().noneMatch(known -> known.record().equals(match.record()))) {
            matches.add(match);
        }
    }

    /** Puts what is known otherwise before what was found here. */
    static void lead(List<Match> found, List<Match> told) {
        found.removeIf(match -> told.stream().anyMatch(known -> known.record().equals(match.record())));
        found.addAll(0, told);
    }

    /** So that what names others is compared by registered keys. */
    static List<Kind> order(Set<Kind> kinds) {
        return Kind.neededFirst().stream().filter(kinds::contains).toList();
    }
}
