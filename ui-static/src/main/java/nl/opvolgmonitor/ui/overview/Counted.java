package nl.opvolgmonitor.ui.overview;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Query;
import org.jspecify.annotations.Nullable;

/** Which recommendations a count counted. Null or empty is no condition. */
public record Counted(
        @Nullable Boolean formal,
        @Nullable String ministry,
        @Nullable String theme,
        @Nullable Integer year,
        @Nullable List<ResponseState> response,
        @Nullable List<ImplementationState> implementation,
        @Nullable List<AssessmentState> assessment) {

    /** The state that it is about; one of no series has none. */
    public Enum<?> state() {
        return Stream.of(response, implementation, assessment)
                .flatMap(Stream::ofNullable)
                .<Enum<?>>map(List::getFirst)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing of a series was counted"));
    }

    /** The same conditions as a web address has them. */
    public Query query() {
        return all(all(all(Query.NONE, "reactie", response), "uitvoering", implementation), "oordeel", assessment)
                .with("genummerd", Boolean.TRUE.equals(formal) ? "ja" : null)
                .with("ministerie", ministry)
                .with("thema", theme)
                .with("jaar", year);
    }

    private static Query all(Query query, String name, @Nullable List<? extends Enum<?>> values) {
        var more = query;
        for (var value : values == null ? List.<Enum<?>>of() : values) {
            more = more.with(name, Labels.dutch().address(value));
        }
        return more;
    }
}
