package nl.opvolgmonitor.domain.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.PointInTime;

/** How what was asked and promised went on from year to year: of everything, and by ministry, theme and year. */
public record Progress(
        PointInTime at,
        ProgressGroup all,
        List<ProgressGroup> byMinistry,
        List<ProgressGroup> byTheme,
        List<ProgressGroup> byYear) {

    public Progress {
        byMinistry = List.copyOf(byMinistry);
        byTheme = List.copyOf(byTheme);
        byYear = List.copyOf(byYear);
    }

    /** The group of that selection; empty when nothing is in it. */
    public Optional<ProgressGroup> group(RecommendationSelection filter) {
        return groups().stream().filter(group -> group.filter().equals(filter)).findFirst();
    }

    /** The group of that id; empty when nothing is in it. */
    public Optional<ProgressGroup> group(String id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Everything first, then by ministry, theme and year. */
    public List<ProgressGroup> groups() {
        return Stream.of(List.of(all), byMinistry, byTheme, byYear)
                .flatMap(List::stream)
                .toList();
    }
}
