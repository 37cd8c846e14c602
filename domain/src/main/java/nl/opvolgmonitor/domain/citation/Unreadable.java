package nl.opvolgmonitor.domain.citation;

/** A citation that names nothing that can exist. It is kept to the letter, with the reason, and never corrected. */
public record Unreadable(String raw, int start, int end, Warning warning) implements Finding {

    public Unreadable {
        Span.check(start, end, raw);
    }
}
