package nl.opvolgmonitor.domain.register;

import java.util.function.Supplier;

/** What is not public, for whom it is meant. Everything else reads as the public does. */
public interface Drafts {

    /** Whatever this work reads on its own thread includes drafts; work that it hands to other threads sees none. */
    <T> T seenBy(Supplier<T> work);
}
