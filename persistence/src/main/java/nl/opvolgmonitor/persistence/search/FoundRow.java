package nl.opvolgmonitor.persistence.search;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.search.Passage;
import nl.opvolgmonitor.domain.search.SearchHit;
import org.jspecify.annotations.Nullable;

/** A passage that was found, twice with what matched marked: by stem and by word. */
public record FoundRow(
        Key record,
        @Nullable Key document,
        @Nullable Integer line,
        String text,
        String stems,
        String words,
        List<String> cursor) {

    SearchHit hit() {
        var passage = Passage.of(text, List.of(stems, words));
        var excerpt = passage.excerpt();
        var from = line == null ? null : line + passage.linesBefore(excerpt.offset());
        return new SearchHit(record, document, excerpt.sentence(), from, excerpt.marks());
    }
}
