package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Section;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.register.Kind;

/** Which recommendation a section is about: the one that was read in its heading. */
final class Subjects {

    private final Map<Integer, String> bySection = new HashMap<>();

    Subjects(Letter letter, Found found) {
        var recommendations = found.of(Kind.RECOMMENDATION).toList();
        for (var section = 0; section < letter.sections().size(); section++) {
            var heading = heading(letter.sections().get(section));
            var at = section;
            recommendations.stream()
                    .filter(recommendation -> isIn(recommendation.quotes(), heading))
                    .findFirst()
                    .ifPresent(recommendation -> bySection.put(at, recommendation.key()));
        }
    }

    Optional<String> of(Place place) {
        return Optional.ofNullable(bySection.get(place.section()));
    }

    Optional<String> of(int section) {
        return Optional.ofNullable(bySection.get(section));
    }

    private static List<Excerpt> heading(Section section) {
        return Optional.ofNullable(section.heading()).map(Words::excerpts).orElse(List.of());
    }

    private static boolean isIn(List<Excerpt> quotes, List<Excerpt> heading) {
        return quotes.stream()
                .anyMatch(quote ->
                        heading.stream().anyMatch(place -> place.start() < quote.end() && quote.start() < place.end()));
    }
}
