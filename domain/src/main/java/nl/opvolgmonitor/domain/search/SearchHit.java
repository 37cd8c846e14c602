package nl.opvolgmonitor.domain.search;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found. {@code document} is where the sentence stands when that is not the record's own wording, and {@code
 * line} the line of its raw text, from 1; both null otherwise.
 */
public record SearchHit(
        Key record,
        @Nullable Key document,
        String sentence,
        @Nullable Integer line,
        List<SearchMark> marks) {}
