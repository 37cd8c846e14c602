package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The command to enter a record. {@code references} are all keys its content names; {@code content} makes the record once
 * its entry is known. {@code text} is the raw text of a document, null for every other kind.
 */
public record Registration<T extends Registered>(
        Kind kind,
        Key key,
        @Nullable Moment effective,
        List<Quote> quotes,
        Set<Key> references,
        List<Link> links,
        @Nullable String text,
        @Nullable String internalNote,
        String recordedBy,
        Function<Entry, T> content) {

    /** The same, proven by these. */
    public Registration<T> withQuotes(List<Quote> others) {
        return new Registration<>(
                kind, key, effective, others, references, links, text, internalNote, recordedBy, content);
    }

    /** The same command with this as the raw text of the document. */
    public Registration<T> withText(@Nullable String raw) {
        return new Registration<>(
                kind, key, effective, quotes, references, links, raw, internalNote, recordedBy, content);
    }
}
