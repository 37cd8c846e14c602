package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.PublicQueries;
import org.jspecify.annotations.Nullable;

/**
 * Goes from page to page, makes and writes each, and sees whether it is sound. Several pages are made at the same time, but no more
 * than the machine has processors, and no more are kept than are being made.
 */
final class SiteWalk implements AutoCloseable {

    private static final int TOGETHER = 200;
    private static final int MOST_FAULTS = 100;

    /** A page that was written, or the sentence that says why there is none. */
    private record Made(
            SiteAddress address,
            @Nullable PageCheck check,
            @Nullable String refusal) {}

    private final SitePages pages;
    private final SiteWriter writer;
    private final SiteProgress progress;
    private final SiteLinks links;
    private final List<String> faults = new ArrayList<>();
    private final ExecutorService makers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private Set<SiteAddress> uncertain = Set.of();
    private int made;

    SiteWalk(SitePages pages, SiteWriter writer, SiteProgress progress, Collection<String> words) {
        this.pages = pages;
        this.writer = writer;
        this.progress = progress;
        this.links = new SiteLinks(words);
    }

    /** What is wrong with the site. Of the records some may not hold yet on the day that it tells of. */
    List<String> from(List<SiteAddress> beginnings, List<SiteAddress> records) {
        uncertain = new HashSet<>(records);
        walk(links.begin(beginnings));
        walk(links.begin(records));
        faults.addAll(links.pointingNowhere());
        return faults;
    }

    private void walk(List<SiteAddress> addresses) {
        var open = addresses;
        while (!open.isEmpty() && faults.size() < MOST_FAULTS) {
            var next = new ArrayList<SiteAddress>();
            for (var from = 0; from < open.size(); from += TOGETHER) {
                next.addAll(makeAll(open.subList(from, Math.min(from + TOGETHER, open.size()))));
            }
            open = next;
        }
    }

    private List<SiteAddress> makeAll(List<SiteAddress> addresses) {
        var futures = inEachLanguage(addresses).stream()
                .map(several -> makers.submit(() -> make(several)))
                .toList();
        var fresh = new ArrayList<SiteAddress>();
        futures.forEach(future -> done(future).forEach(page -> fresh.addAll(seen(page))));
        return fresh;
    }

    /** What is one page in several languages asks the same, and is made together; the Dutch one first. */
    private static Collection<List<SiteAddress>> inEachLanguage(List<SiteAddress> addresses) {
        return addresses.stream()
                .sorted(Comparator.comparing(SiteAddress::path).reversed())
                .collect(Collectors.groupingBy(SiteAddress::below, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private List<Made> make(List<SiteAddress> addresses) throws IOException {
        var asking = pages.askedOnce();
        var made = new ArrayList<Made>();
        for (var address : addresses) {
            made.add(make(address, asking));
        }
        return made;
    }

    private Made make(SiteAddress address, PublicQueries asking) throws IOException {
        try {
            var made = pages.at(address, asking);
            for (var file : made) {
                writer.write(file);
            }
            return new Made(address, made.getFirst().check(), null);
        } catch (PageRefused refused) {
            return new Made(address, null, refused.getMessage());
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed.getCause() instanceof IOException unwritable
                    ? new UncheckedIOException(unwritable)
                    : new IllegalStateException(failed);
        }
    }

    private List<SiteAddress> seen(Made page) {
        made++;
        progress.at(made, links.known());
        var check = page.check();
        if (check == null) {
            refused(page);
            return List.of();
        }
        check.faults().forEach(fault -> faults.add(page.address().path() + ": " + fault));
        return links.add(page.address(), check);
    }

    private void refused(Made page) {
        if (!uncertain.contains(page.address())) {
            faults.add(links.ledBy(page.address()) + " leidt naar "
                    + page.address().path() + ": " + page.refusal());
        }
    }

    @Override
    public void close() {
        makers.shutdownNow();
    }
}
