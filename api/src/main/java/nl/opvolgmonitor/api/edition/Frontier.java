package nl.opvolgmonitor.api.edition;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;

/**
 * The addresses that were found and are still to be made, the first found first, on the disk: there may be very many. What is one page in
 * several languages is one entry. Not for several threads.
 */
final class Frontier implements AutoCloseable {

    /** Who led to what nothing led to. */
    static final String NOBODY = "het begin";

    private final LongSet known = new LongSet();
    private final BufferedWriter found;
    private final BufferedReader open;
    private int waiting;

    Frontier(Path file) throws IOException {
        found = Files.newBufferedWriter(file);
        open = Files.newBufferedReader(file);
    }

    /** Some addresses of one page, the Dutch one first, and the page that was the first to lead there. */
    record Entry(List<SiteAddress> addresses, String ledBy) {}

    void begin(SiteAddress address) throws IOException {
        add(address, NOBODY);
    }

    /** Also in the other languages, unless it is known. */
    void add(SiteAddress address, String ledBy) throws IOException {
        var fresh = inEachLanguage(address)
                .filter(each -> known.add(Digest64.of(each.path())))
                .map(SiteAddress::path)
                .toList();
        if (!fresh.isEmpty()) {
            found.write(ledBy + "\t" + String.join("\t", fresh) + "\n");
            waiting++;
        }
    }

    /** A record has one permanent address; a page that it has there by itself leads to it in the other language. A file has one language. */
    private static Stream<SiteAddress> inEachLanguage(SiteAddress address) {
        return address.isPermanent() || address.isLying()
                ? Stream.of(address)
                : Stream.of(Language.values())
                        .flatMap(language -> Links.in(language, address.path()).stream())
                        .map(SiteAddress::new)
                        .filter(twin -> twin.equals(address) || twin.isPageOrTable());
    }

    boolean isEmpty() {
        return waiting == 0;
    }

    /** How many addresses were found. */
    int known() {
        return known.size();
    }

    /** The first of them, at most so many, which are not waiting any more. */
    List<Entry> next(int most) throws IOException {
        found.flush();
        var entries = new ArrayList<Entry>();
        while (waiting > 0 && entries.size() < most) {
            entries.add(entry(Optional.ofNullable(open.readLine()).orElseThrow()));
            waiting--;
        }
        return entries;
    }

    private static Entry entry(String line) {
        var parts = List.of(line.split("\t", -1));
        return new Entry(parts.stream().skip(1).map(SiteAddress::new).toList(), parts.getFirst());
    }

    @Override
    public void close() throws IOException {
        found.close();
        open.close();
    }
}
