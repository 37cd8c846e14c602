package nl.opvolgmonitor.ui.recommendation;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Query;
import org.jspecify.annotations.Nullable;

/** Which recommendations to list. Null or empty is no condition. */
public record Selection(
        @Nullable Boolean formal,
        @Nullable String ministry,
        @Nullable String theme,
        @Nullable Integer year,
        @Nullable List<ResponseState> response,
        @Nullable List<ImplementationState> implementation,
        @Nullable List<AssessmentState> assessment,
        @Nullable String text) {

    public static final Selection EVERYTHING = new Selection(null, null, null, null, null, null, null, null);
    public static final Selection NUMBERED = new Selection(true, null, null, null, null, null, null, null);

    /** The same conditions as a web address has them. */
    public Query query() {
        return all(all(all(Query.NONE, "reactie", response), "uitvoering", implementation), "oordeel", assessment)
                .with("ministerie", ministry)
                .with("thema", theme)
                .with("jaar", year)
                .with("tekst", text)
                .with("genummerd", Boolean.TRUE.equals(formal) ? "ja" : null);
    }

    private static Query all(Query query, String name, @Nullable List<? extends Enum<?>> values) {
        var more = query;
        for (var value : values == null ? List.<Enum<?>>of() : values) {
            more = more.with(name, Labels.dutch().address(value));
        }
        return more;
    }
}
