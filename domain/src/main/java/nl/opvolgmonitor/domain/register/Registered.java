package nl.opvolgmonitor.domain.register;

/** Anything that stands in the register under a key. */
public interface Registered {

    Entry entry();

    default Key key() {
        return entry().key();
    }
}
