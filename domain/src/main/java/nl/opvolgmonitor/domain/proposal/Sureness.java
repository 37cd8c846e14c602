package nl.opvolgmonitor.domain.proposal;

/** How much weight a reader may give to a proposal. */
public enum Sureness {
    /** The words say it in a fixed form. */
    HIGH,
    /** The words are usually meant so. */
    MEDIUM,
    /** A person must look with care. */
    LOW;

    /** One step less. */
    public Sureness less() {
        return this == HIGH ? MEDIUM : LOW;
    }
}
