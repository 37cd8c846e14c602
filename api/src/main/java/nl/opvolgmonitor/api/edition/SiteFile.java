package nl.opvolgmonitor.api.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a site: its address, the SHA-256 of its bytes in hexadecimal digits, and that of the page without what it says of its
 * edition, which stays the same as long as the page says the same: since that edition, published at that instant. {@code leadsTo} is
 * the address that it leads to, null when it is a page itself.
 */
record SiteFile(
        String address,
        String sha256,
        String content,
        int edition,
        Instant since,
        @Nullable String leadsTo) {

    /** Its name in the folder of the site. */
    String name() {
        return new SiteAddress(address).file();
    }

    /** Whether it is a page itself. */
    boolean isPage() {
        return leadsTo == null && SiteForm.of(name()) == SiteForm.PAGE;
    }
}
