package nl.opvolgmonitor.ui;

import org.jspecify.annotations.Nullable;

/**
 * The application behind the pages: {@code live} is whether it can be reached from where they are read, {@code signIn} whether
 * people can sign in, {@code demonstrated} whether anyone may, as a fictional account; {@code assets} is what pages load;
 * {@code origin} is under which name all this is known to the world, as https://opvolgmonitor.example, null when nobody said it;
 * {@code rehearsal} is null where what is done counts.
 */
public record Serving(
        boolean live,
        boolean signIn,
        boolean demonstrated,
        Assets assets,
        @Nullable String origin,
        @Nullable Rehearsal rehearsal) {

    /** The same for readers who can reach the application, or cannot. */
    public Serving reachable(boolean live) {
        return new Serving(live, live && signIn, live && demonstrated, assets, origin, rehearsal);
    }
}
