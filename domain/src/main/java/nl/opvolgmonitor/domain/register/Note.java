package nl.opvolgmonitor.domain.register;

import java.time.Instant;

/** A remark of the office about a record, never public. */
public record Note(Key record, String text, Instant recordedAt, String recordedBy) {

    public Note {
        Invariant.requireText(text, "Een aantekening heeft tekst");
    }
}
