package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pages of a site lead to which, and where in them. What grows with the site is on the disk. Not for several threads. */
final class SiteLinks implements AutoCloseable {

    private final Collection<String> words;
    private final Frontier frontier;
    private final SitePlaces places;

    /** The addresses that led to nothing, which is a fault but for a few. */
    private final Set<String> notMade = new HashSet<>();

    /** Of the pages below these words; the folder is for what is needed meanwhile. */
    SiteLinks(Path folder, Collection<String> words) throws IOException {
        this.words = List.copyOf(words);
        this.frontier = new Frontier(folder.resolve("addresses"));
        this.places = new SitePlaces(folder);
    }

    Frontier frontier() {
        return frontier;
    }

    /** Adds where a page leads to. */
    void add(SiteAddress page, PageCheck check) throws IOException {
        places.add(page, check.anchors());
        for (var link : check.links()) {
            var whole = link.startsWith("#") ? page.path() + link : link;
            var to = SiteAddress.ofLink(whole, words);
            if (to.isPresent()) {
                add(to.get(), whole, page);
            }
        }
    }

    private void add(SiteAddress to, String link, SiteAddress page) throws IOException {
        if (link.contains("#")) {
            places.point(link, page);
        }
        frontier.add(to, page.path());
    }

    void isNotMade(SiteAddress address) {
        notMade.add(address.path());
    }

    /** Every link to a place in a page that has no such place. */
    List<String> pointingNowhere() throws IOException {
        return places.missing(notMade);
    }

    @Override
    public void close() throws IOException {
        frontier.close();
        places.close();
    }
}
