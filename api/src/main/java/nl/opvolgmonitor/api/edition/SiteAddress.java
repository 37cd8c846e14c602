package nl.opvolgmonitor.api.edition;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Site;

/** The address of a page of the site, or of the figures or data of one, without what stands after a #, and its file. */
record SiteAddress(String path) {

    private static final Pattern FILE = Pattern.compile(".*\\.(csv|ods|xlsx|json|html|ics|atom|xml)");
    private static final Pattern BESIDE =
            Pattern.compile("/(?:nl|en)/(?:grafieken|voortgang)/[a-z-]+\\.csv|/(?:nl|id)/(?:.*/)?index\\.json");

    /** Of the files of an advice, which are Dutch. */
    private static final Pattern LYING =
            Pattern.compile("/nl/opvolgadviezen/[^/]+/advies\\.(?:html|odt|docx|pdf|csv|json)");

    private static final Pattern PAGE = Pattern.compile("/(?:(?:en/)?id/.+|(?:nl|en)/([^/?]*)(?:/[^?]*)?)");

    /** The address that a link leads to; empty when no site has a page or file there, whatever its pages. */
    static Optional<SiteAddress> read(String link) {
        var path = link.split("#", 2)[0];
        return PAGE.matcher(path).matches()
                        && (!FILE.matcher(path).matches()
                                || BESIDE.matcher(path).matches()
                                || LYING.matcher(path).matches())
                ? Optional.of(new SiteAddress(path))
                : Optional.empty();
    }

    /** The page that a link leads to, of those below these words; empty when that is somewhere else, or needs the application. */
    static Optional<SiteAddress> ofLink(String link, Collection<String> words) {
        return read(link).filter(address -> address.word().map(words::contains).orElse(true));
    }

    /** The word below which it stands; empty for the permanent address of a record. */
    private Optional<String> word() {
        var page = PAGE.matcher(path);
        return page.matches() ? Optional.ofNullable(page.group(1)) : Optional.empty();
    }

    /** Whether it is that of a record, in whatever language. */
    boolean isPermanent() {
        return word().isEmpty();
    }

    /** Whether it has a twin in the other language: data have none. */
    boolean isPageOrTable() {
        return SiteForm.of(file()) != SiteForm.DATA;
    }

    /** Whether it is that of a file that lies beside a page and tells of the same record. */
    boolean isLying() {
        return LYING.matcher(path).matches();
    }

    /** Where the data of this page stand; empty when they stand beside the same page in Dutch. */
    Optional<SiteAddress> data() {
        return Language.at(path) == Language.DUTCH
                ? Optional.of(new SiteAddress(path + (path.endsWith("/") ? "" : "/") + Site.DATA))
                : Optional.empty();
    }

    /** Whether it is a page; else it is a file by itself. */
    boolean isPage() {
        return !BESIDE.matcher(path).matches() && !isLying();
    }

    /** The name of the file, with folders; every page is the index of a folder, as any file server knows it. */
    String file() {
        var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.substring(1) + (isPage() ? (decoded.endsWith("/") ? "" : "/") + "index.html" : "");
    }

    /** What comes after the language, decoded. */
    String below() {
        var decoded = URI.create(path).getPath();
        return decoded.startsWith("/id/") ? decoded.substring(1) : decoded.substring(4);
    }
}
