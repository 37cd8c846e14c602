package nl.opvolgmonitor.domain.register;

/** Anything that stands in the register under a key. */
public interface Registered {

    Entry entry();

    default Key key() {
        return entry().key();
    }

    /** Whether it cannot stand without a quote, whatever its record status. */
    default boolean needsQuote() {
        return false;
    }
}
