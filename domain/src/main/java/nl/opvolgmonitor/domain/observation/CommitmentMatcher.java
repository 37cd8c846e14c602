package nl.opvolgmonitor.domain.observation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Knows a commitment by the number that somebody gave to ours, and otherwise just when ours would be known to be it. */
record CommitmentMatcher(HouseRegister house, OurRecords ours) implements Matcher {

    @Override
    public Function<Observation, Stream<ObservationMatch>> among(Collection<Observation> observed) {
        var numbers = observed.stream().flatMap(each -> each.number().stream()).collect(Collectors.toSet());
        var numbered = ours.numbered(numbers);
        var alike = alike(observed);
        return each -> each.number().stream()
                .flatMap(number ->
                        Stream.concat(byNumber(number, numbered), alike.getOrDefault(number, List.of()).stream()));
    }

    private static Stream<ObservationMatch> byNumber(String number, Map<String, List<Key>> numbered) {
        return numbered.getOrDefault(number, List.of()).stream()
                .map(key -> new ObservationMatch(
                        key, Certainty.CONFIRMED, "het bureau heeft dit nummer erbij gezet: " + number));
    }

    /** By number, those that are not known by their number. */
    private Map<String, List<ObservationMatch>> alike(Collection<Observation> observed) {
        var words = observed.stream().flatMap(each -> each.names().stream()).collect(Collectors.toSet());
        var candidates = ours
                .commitments(new HashSet<>(days(observed).byActivity().values()))
                .stream()
                .filter(each -> words.contains(each.words()))
                .collect(Collectors.toSet());
        var said = new HouseOnCommitments(house).of(candidates, PointInTime.latest());
        return said.entrySet().stream()
                .filter(each -> each.getValue().certainty() != Certainty.CONFIRMED)
                .filter(each -> each.getValue().number() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.getValue().number()),
                        Collectors.mapping(each -> match(each.getKey(), each.getValue()), Collectors.toList())));
    }

    private MeetingDays days(Collection<Observation> observed) {
        var activities = observed.stream()
                .flatMap(each -> MeetingDays.activity(each).stream())
                .collect(Collectors.toSet());
        return MeetingDays.of(house.named(activities, PointInTime.latest()).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    private static ObservationMatch match(PromisedWords words, HouseSays says) {
        return new ObservationMatch(words.commitment(), says.certainty(), says.reason());
    }
}
