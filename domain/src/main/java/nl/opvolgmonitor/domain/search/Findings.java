package nl.opvolgmonitor.domain.search;

import java.util.List;
import nl.opvolgmonitor.domain.register.Listed;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found. {@code loosened}: nothing held all words, so these hold some. {@code remark} is a sentence for the reader when there was nothing to look for, otherwise
 * null.
 */
public record Findings(
        List<Listed<SearchHit>> hits,
        boolean hasNextPage,
        List<Respelling> corrected,
        boolean loosened,
        @Nullable String remark) {

    /** Nothing, because there was nothing to look for. */
    public static Findings nothing(String remark) {
        return new Findings(List.of(), false, List.of(), false, remark);
    }
}
