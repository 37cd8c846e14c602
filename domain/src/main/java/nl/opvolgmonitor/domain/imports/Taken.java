package nl.opvolgmonitor.domain.imports;

import nl.opvolgmonitor.domain.register.Refusal;

/** What became of one record of an import: an effect, or the refusal of the command behind it. */
public sealed interface Taken {

    /** What the import does to the register. */
    enum Effect implements Taken {
        CREATED,
        CHANGED,
        SKIPPED
    }

    record Refused(Refusal<?> refusal) implements Taken {}
}
