package nl.opvolgmonitor.domain.follow;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Hands mails to a mail server. */
public interface Post {

    /** What became of handing over. */
    enum Outcome {
        /** The server took it, and answers for it. */
        TAKEN,
        /** The server did not take it now. */
        LATER,
        /** The server will never take it. */
        REFUSED,
        /** All was said and no answer came: the server may have it. */
        UNKNOWN
    }

    /** The answer of the server as SMTP numbers it; 0 when there was none. */
    record Answer(Outcome outcome, int code) {}

    /**
     * Hands a mail over. Everything is said but the last line, then {@code last} is asked; when it says no, the connection is
     * broken off and the server has nothing. Between that answer and the last line nothing else is done.
     *
     * @param id names the mail wherever it goes: the same at every attempt
     */
    Answer deliver(UUID id, Letter letter, BooleanSupplier last);
}
