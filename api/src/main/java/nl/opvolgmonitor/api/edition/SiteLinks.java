package nl.opvolgmonitor.api.edition;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which pages of a site lead to which, and where in them. Not for several threads. */
final class SiteLinks {

    /** Where a page can be pointed at, as numbers made of the words: there may be millions. */
    private final Map<String, int[]> anchors = new HashMap<>();

    private final Collection<String> words;
    /** Links into pages that were not seen yet, and the first page with each. */
    private final Map<String, String> pointed = new HashMap<>();

    private final Set<String> nowhere = new TreeSet<>();
    private final Map<String, String> firstLedBy = new HashMap<>();

    /** Of the pages below these words. */
    SiteLinks(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    /** Adds these addresses, and gives those that are new. */
    List<SiteAddress> begin(Collection<SiteAddress> addresses) {
        return addresses.stream()
                .filter(address -> firstLedBy.putIfAbsent(address.path(), "het begin") == null)
                .toList();
    }

    /** Adds where a page leads to, and gives the addresses that are new. */
    List<SiteAddress> add(SiteAddress page, PageCheck check) {
        var own = page.path();
        anchors.put(
                own,
                check.anchors().stream().mapToInt(String::hashCode).sorted().toArray());
        var fresh = new ArrayList<SiteAddress>();
        for (var link : new LinkedHashSet<>(check.links())) {
            var whole = link.startsWith("#") ? own + link : link;
            SiteAddress.ofLink(whole, words).ifPresent(to -> {
                if (whole.contains("#")) {
                    point(whole, own);
                }
                if (firstLedBy.putIfAbsent(to.path(), own) == null) {
                    fresh.add(to);
                }
            });
        }
        return fresh;
    }

    private void point(String link, String page) {
        if (!anchors.containsKey(link.split("#", 2)[0])) {
            pointed.putIfAbsent(link, page);
        } else if (!isThere(link)) {
            nowhere.add(fault(link, page));
        }
    }

    private static String fault(String link, String page) {
        return page + " leidt naar " + link + ", en die plaats is er niet";
    }

    /** The page that was the first to lead to an address. */
    String ledBy(SiteAddress address) {
        return firstLedBy.getOrDefault(address.path(), "");
    }

    int known() {
        return firstLedBy.size();
    }

    /** Every link to a place in a page that has no such place. */
    List<String> pointingNowhere() {
        pointed.forEach((link, page) -> {
            if (!isThere(link)) {
                nowhere.add(fault(link, page));
            }
        });
        return List.copyOf(nowhere);
    }

    private boolean isThere(String link) {
        var parts = link.split("#", 2);
        var anchor = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        var known = anchors.get(parts[0]);
        return known == null
                || Arrays.binarySearch(known, anchor.hashCode()) >= 0
                || Arrays.binarySearch(known, parts[1].hashCode()) >= 0;
    }
}
