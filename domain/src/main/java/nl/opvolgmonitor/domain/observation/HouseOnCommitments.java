package nl.opvolgmonitor.domain.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/**
 * What the House's register says about commitments of ours: by the number that somebody gave, and otherwise where just
 * one commitment there has the same words and was made in a meeting of the same day. More than one is none.
 */
public final class HouseOnCommitments {

    private final HouseRegister house;

    public HouseOnCommitments(HouseRegister house) {
        this.house = house;
    }

    /** Costs three statements, whatever the number of commitments. */
    public Map<PromisedWords, HouseSays> of(Set<PromisedWords> asked, PointInTime at) {
        var numbers =
                house.numbers(asked.stream().map(PromisedWords::commitment).collect(Collectors.toSet()), at);
        var found = house.named(names(asked, numbers), at);
        var days = days(found.values(), at);
        var said = new HashMap<PromisedWords, HouseSays>();
        asked.forEach(each ->
                said(each, numbers.get(each.commitment()), found, days).ifPresent(house -> said.put(each, house)));
        return said;
    }

    private static Set<String> names(Set<PromisedWords> asked, Map<Key, String> numbers) {
        var words = asked.stream()
                .filter(each -> each.day() != null && !numbers.containsKey(each.commitment()))
                .map(PromisedWords::words);
        return Stream.concat(words, numbers.values().stream()).collect(Collectors.toSet());
    }

    private MeetingDays days(Collection<List<KeptObservation>> found, PointInTime at) {
        var activities = found.stream()
                .flatMap(List::stream)
                .flatMap(each -> MeetingDays.activity(each.observation()).stream())
                .collect(Collectors.toSet());
        return MeetingDays.of(house.named(activities, at).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    private static Optional<HouseSays> said(
            PromisedWords asked, @Nullable String number, Map<String, List<KeptObservation>> found, MeetingDays days) {
        return number == null ? byWords(asked, found, days) : byNumber(number, found);
    }

    private static Optional<HouseSays> byNumber(String number, Map<String, List<KeptObservation>> found) {
        return only(number, found.getOrDefault(number, List.of()).stream())
                .map(kept -> says(kept, Certainty.CONFIRMED, "het bureau heeft dit nummer erbij gezet: " + number));
    }

    private static Optional<HouseSays> byWords(
            PromisedWords asked, Map<String, List<KeptObservation>> found, MeetingDays days) {
        var sameDay = found.getOrDefault(asked.words(), List.of()).stream()
                .filter(each -> days.of(each.observation())
                        .filter(day -> Objects.equals(day, asked.day()))
                        .isPresent());
        return only(asked.words(), sameDay)
                .map(kept -> says(
                        kept,
                        Certainty.INFERRED,
                        "dezelfde woorden in een vergadering van dezelfde dag, " + asked.day()));
    }

    private static Optional<KeptObservation> only(String name, Stream<KeptObservation> found) {
        var commitments = found.filter(each -> each.observation().entity() == ObservedEntity.COMMITMENT)
                .filter(each -> each.goesBy(name))
                .toList();
        return commitments.size() == 1 ? Optional.of(commitments.getFirst()) : Optional.empty();
    }

    private static HouseSays says(KeptObservation kept, Certainty certainty, String reason) {
        return HouseSays.of(kept, ObservedCommitment.of(kept.observation()), certainty, reason);
    }
}
