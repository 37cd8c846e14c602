package nl.opvolgmonitor.domain.backup;

import java.util.Optional;

/** The database in which a backup is put back. */
public interface Place {

    /** A table that holds rows, whosever it is; empty when nothing stands here yet. */
    Optional<String> inhabited();

    /** Takes away the tables of the register, as long as the place is {@linkplain #inhabited not inhabited}. */
    void clear();

    /**
     * Puts everything in, as it was, in one transaction, and makes again what follows from it.
     *
     * @throws Misfit when the place is not what the backup was made of, or what went in is not what the backup says; then
     *     nothing was put in
     */
    void load(Manifest manifest, Contents contents);
}
