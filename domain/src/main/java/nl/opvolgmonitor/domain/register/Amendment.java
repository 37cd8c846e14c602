package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/**
 * The command to change a record in a new version. {@code expectedVersion} is the one its author saw; {@code reason} is
 * public when it corrects, and may be left out when it amends.
 */
public record Amendment<T extends Registered>(
        int expectedVersion, Change change, @Nullable String reason, Registration<T> registration) {

    public Amendment {
        Invariant.require(change != Change.REGISTERED, "Een wijziging vult aan of corrigeert");
        Invariant.require(
                change != Change.CORRECTED || Invariant.isText(reason), "Een correctie heeft een reden nodig");
    }
}
