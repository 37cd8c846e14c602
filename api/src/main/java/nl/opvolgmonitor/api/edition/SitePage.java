package nl.opvolgmonitor.api.edition;

import org.jspecify.annotations.Nullable;

/**
 * A page of a site or a file beside it, with signs in the places of its marks; {@code leadsTo} is the address that it leads to, null
 * for any other.
 */
record SitePage(SiteAddress address, String text, @Nullable String leadsTo) {

    /** What is wrong with it and where it leads; a file that is no page leads nowhere. */
    PageCheck check() {
        return address.isPage() ? PageCheck.of(text) : PageCheck.NOTHING;
    }
}
