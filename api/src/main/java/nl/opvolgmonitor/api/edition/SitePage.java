package nl.opvolgmonitor.api.edition;

import org.jspecify.annotations.Nullable;

/**
 * A page of a site or a file beside it, with signs in the places of its marks; {@code leadsTo} is the address that it leads to, null
 * for any other.
 */
record SitePage(SiteAddress address, String text, @Nullable String leadsTo) {

    /** Of so many pages one is read as a browser does. */
    private static final int SAMPLE = 64;

    /** What is wrong with it and where it leads; a file that is no page leads nowhere. */
    PageCheck check() {
        if (leadsTo != null) {
            return PageCheck.leadingTo(leadsTo);
        }
        return address.isPage() ? checked() : PageCheck.NOTHING;
    }

    private PageCheck checked() {
        return Math.floorMod(Digest64.of(address.path()), SAMPLE) == 0 ? PageCheck.byTheBook(text) : PageCheck.of(text);
    }
}
