package nl.opvolgmonitor.domain.follow;

import java.util.Optional;

/** Writes a mail at the moment it goes out, so that it holds what is public at that moment and nothing else. */
public interface Letters {

    /** Empty when there is nothing left to tell: it was withdrawn, or is not followed any more. */
    Optional<Letter> write(Mail mail);
}
