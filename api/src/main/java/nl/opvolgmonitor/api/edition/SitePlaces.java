package nl.opvolgmonitor.api.edition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where pages can be pointed at, and where links point. Every place of every page goes to the disk as a number made of its words, and so
 * do the words of each link, to tell of a fault; in memory is one number for each place that is pointed at. Not for several threads.
 */
final class SitePlaces implements AutoCloseable {

    private final Path placesFile;
    private final Path linksFile;
    private final DataOutputStream places;
    private final BufferedWriter links;
    private final LongSet pointed = new LongSet();

    SitePlaces(Path folder) throws IOException {
        placesFile = folder.resolve("places");
        linksFile = folder.resolve("links");
        places = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(placesFile), 1 << 16));
        links = Files.newBufferedWriter(linksFile);
    }

    /** A page with the places in it, by their ids. */
    void add(SiteAddress page, Collection<String> ids) throws IOException {
        for (var id : ids) {
            places.writeLong(Digest64.of(page.path() + "#" + id));
        }
    }

    /** A link to a place, in a page. */
    void point(String link, SiteAddress page) throws IOException {
        if (pointed.add(Digest64.of(link))) {
            links.write(link + "\t" + page.path() + "\n");
        }
    }

    /** Every link to a place that is not there, as a Dutch sentence. Of pages that were not made nothing is known: these are left out. */
    List<String> missing(Collection<String> notMade) throws IOException {
        places.close();
        links.close();
        var there = there();
        var faults = new ArrayList<String>();
        try (var lines = Files.newBufferedReader(linksFile)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = List.of(line.split("\t", 2));
                if (!isThere(parts.getFirst(), there) && !notMade.contains(page(parts.getFirst()))) {
                    faults.add(parts.getLast() + " leidt naar " + parts.getFirst() + ", en die plaats is er niet");
                }
            }
        }
        return faults;
    }

    private static String page(String link) {
        return link.substring(0, link.indexOf('#'));
    }

    /** Those of all places that are pointed at, as they are written or decoded. */
    private LongSet there() throws IOException {
        var sought = sought();
        var there = new LongSet();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(placesFile), 1 << 16))) {
            for (var left = Files.size(placesFile) / Long.BYTES; left > 0; left--) {
                var place = in.readLong();
                if (sought.contains(place)) {
                    there.add(place);
                }
            }
        }
        return there;
    }

    private LongSet sought() throws IOException {
        var sought = new LongSet();
        try (var lines = Files.newBufferedReader(linksFile)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var link = line.substring(0, line.indexOf('\t'));
                sought.add(Digest64.of(link));
                sought.add(Digest64.of(decoded(link)));
            }
        }
        return sought;
    }

    private static boolean isThere(String link, LongSet there) {
        return there.contains(Digest64.of(link)) || there.contains(Digest64.of(decoded(link)));
    }

    /** The place may be written in signs of an address. */
    private static String decoded(String link) {
        var place = link.indexOf('#') + 1;
        return link.substring(0, place) + URLDecoder.decode(link.substring(place), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        places.close();
        links.close();
    }
}
