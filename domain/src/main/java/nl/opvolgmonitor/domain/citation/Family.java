package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** One way of citing. */
interface Family {

    /**
     * Reads a phrase that starts where the cursor stands, which is never in the middle of a word. The cursor is left
     * behind the last character used, and anywhere when nothing was recognised.
     */
    Optional<Phrase> read(Cursor cursor);
}
