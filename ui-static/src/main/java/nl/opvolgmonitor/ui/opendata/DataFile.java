package nl.opvolgmonitor.ui.opendata;

import java.text.NumberFormat;
import nl.opvolgmonitor.ui.Site;
import org.jspecify.annotations.Nullable;

/**
 * A file of the whole register: its name, where it stands, how many bytes it has and its SHA-256 in hexadecimal digits; these
 * two are null while it is being made.
 */
public record DataFile(
        String name,
        String address,
        String type,
        @Nullable Long size,
        @Nullable String sha256) {

    private static final long KILO = 1000;

    /** What it is, for who does not know the extension. */
    public String explanation(Site site) {
        return site.word("bestand." + name);
    }

    /** In thousands of bytes, rounded up. */
    public String sizeInWords(Site site) {
        if (size == null) {
            return site.text("opendata.being-made");
        }
        return NumberFormat.getIntegerInstance(site.language().locale()).format((size + KILO - 1) / KILO) + " kB";
    }
}
