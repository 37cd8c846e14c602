package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;

/** Keeps everything that happened to advices, and what they say by its hash. Nothing is ever taken out. */
public interface AdviceLog {

    /** Keeps everybody else from adding to an advice until the transaction ends, so that what is decided on stays true. */
    void lock(Key advice);

    /** As it now stands; for the office. */
    Optional<AdviceDraft> find(Key advice);

    /** All of them, the last opened first; for the office. */
    List<AdviceDraft> all();

    /** Adds one step after all others. Of two that fix, or open under the same key, the second is refused. */
    void add(Key advice, AdviceEntry entry, Instant recordedAt, String recordedBy);

    /**
     * Keeps a text; the same text is kept once.
     *
     * @return the SHA-256 of its UTF-8 in hexadecimal digits, under which it is kept
     */
    String keep(String content);

    /** For the office. */
    Optional<String> content(String sha256);
}
