package nl.opvolgmonitor.domain.register;

import java.util.function.Supplier;

/** What nobody waits for, such as the making of a site: its reading may take longer than that of somebody who does. */
public interface Unhurried {

    /** Whatever this work reads on its own thread, it reads as the public does, but without hurry. */
    <T> T read(Supplier<T> work);
}
