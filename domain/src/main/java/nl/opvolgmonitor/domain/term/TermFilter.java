package nl.opvolgmonitor.domain.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which terms: of one of these kinds; null for all. */
public record TermFilter(@Nullable List<TermKind> kind) {

    public boolean lets(Term term) {
        return kind == null || kind.contains(term.kind());
    }
}
