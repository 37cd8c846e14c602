package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.register.Party;

/** For which ministry someone acts: the ministry itself, its units, and the offices of both. */
record Ministries(List<Picture.Ministry> all) {

    static Ministries of(Picture picture) {
        return new Ministries(picture.ministries());
    }

    /** The ministries for which any of these acts, each once, by name. */
    List<String> of(List<Party> parties) {
        return parties.stream()
                .map(Party::record)
                .filter(Objects::nonNull)
                .map(Named::id)
                .flatMap(this::actsFor)
                .distinct()
                .toList();
    }

    private Stream<String> actsFor(String member) {
        return all.stream()
                .filter(ministry -> ministry.named().id().equals(member)
                        || ministry.members().contains(member))
                .map(ministry -> Told.name(ministry.named()));
    }

    /** Of whoever made it; else of whoever carries it out; else of these, to whom the recommendation is addressed. Empty when none of them acts for one. */
    List<String> behind(Commitment measure, List<Party> addressees) {
        return Stream.of(measure.in(Role.MADE_BY), measure.in(Role.EXECUTOR), addressees)
                .map(this::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Which answer a recommendation or carry out what answers it. */
    List<String> concernedWith(Recommendation asked) {
        var answering = asked.responses().stream().flatMap(answer -> of(answer.offices()).stream());
        var carrying = ItemStands.measures(asked).flatMap(measure -> of(executors(measure)).stream());
        return Stream.concat(answering, carrying).distinct().toList();
    }

    private static List<Party> executors(Commitment measure) {
        var executors = measure.in(Role.EXECUTOR);
        return executors.isEmpty() ? measure.in(Role.MADE_BY) : executors;
    }
}
