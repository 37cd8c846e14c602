package nl.opvolgmonitor.ui.advice.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link of a paper leads to for who reads it elsewhere.
 *
 * @param site what precedes an address from the root of the site, as {@code https://x.nl}, or empty
 */
public record Reach(String site) {

    private static final Pattern FOLLOWED = Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);

    /** Null when no browser should follow it: then only the words of the link are shown. */
    public @Nullable String of(String address) {
        if (address.startsWith("/")) {
            return site + address;
        }
        return inside(address) || FOLLOWED.matcher(address).matches() ? address : null;
    }

    /** As {@link #of}, but also null when the site is not known: a file has no root of its own. */
    public @Nullable String fromFile(String address) {
        return address.startsWith("/") && site.isEmpty() ? null : of(address);
    }

    /** Whether it is a place in the paper itself. */
    public static boolean inside(String address) {
        return address.startsWith("#");
    }
}
