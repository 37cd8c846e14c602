package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Goes from page to page, has them made and written in portions, and sees whether they are sound. As many portions are made at the same
 * time as the machine has processors, and only a few more are waiting to be looked at.
 */
final class SiteWalk implements AutoCloseable {

    private static final int PORTION = 24;
    private static final int MOST_FAULTS = 100;
    private static final int TOGETHER = Runtime.getRuntime().availableProcessors();

    private final PortionMaking making;
    private final FileListWriter files;
    private final SiteProgress progress;
    private final Path notes;
    private final SiteLinks links;
    private final List<String> faults = new ArrayList<>();
    private final ExecutorService makers = Executors.newFixedThreadPool(TOGETHER);
    private final ArrayDeque<Future<List<MadePage>>> begun = new ArrayDeque<>();
    /** Permanent addresses at which nothing was found, and who led there: some may be those of records. */
    private final Map<SiteAddress, String> uncertain = new LinkedHashMap<>();

    private int made;

    /** Among the pages below these words; what is needed only meanwhile lies in that folder, which is removed at the end. */
    SiteWalk(PortionMaking making, FileListWriter files, SiteProgress progress, Path notes, Collection<String> words)
            throws IOException {
        this.making = making;
        this.files = files;
        this.progress = progress;
        this.notes = Files.createDirectories(notes);
        this.links = new SiteLinks(notes, words);
    }

    /** What is wrong with the site. Of the records some may not hold yet on the day that it tells of. */
    List<String> from(List<SiteAddress> beginnings, Iterator<SiteAddress> records) throws IOException {
        for (var beginning : beginnings) {
            links.frontier().begin(beginning);
        }
        walk();
        while (records.hasNext()) {
            for (var count = 0; count < PORTION * TOGETHER * 2 && records.hasNext(); count++) {
                begin(records.next());
            }
            walk();
        }
        uncertain.forEach((address, ledBy) -> faults.add(ledBy + " leidt naar " + address.path() + ": niets"));
        faults.addAll(links.pointingNowhere());
        return faults;
    }

    private void begin(SiteAddress record) throws IOException {
        uncertain.remove(record);
        links.frontier().begin(record);
    }

    private void walk() throws IOException {
        begin();
        while (!begun.isEmpty()) {
            for (var page : done(begun.remove())) {
                see(page);
            }
            begin();
        }
    }

    /** Always the same portions for the same site, so that its files are listed in the same order. */
    private void begin() throws IOException {
        while (begun.size() < 2 * TOGETHER && !links.frontier().isEmpty() && faults.size() < MOST_FAULTS) {
            var portion = links.frontier().next(PORTION);
            begun.add(makers.submit(() -> making.make(portion)));
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

    private void see(MadePage page) throws IOException {
        made++;
        progress.at(made, links.frontier().known());
        for (var file : page.files()) {
            files.add(file);
        }
        if (page.refusal() != null) {
            refused(page, page.refusal());
        } else {
            page.check().faults().forEach(fault -> faults.add(page.address().path() + ": " + fault));
            links.add(page.address(), page.check());
        }
    }

    private void refused(MadePage page, String refusal) {
        links.isNotMade(page.address());
        if (!page.address().isPermanent()) {
            faults.add(page.ledBy() + " leidt naar " + page.address().path() + ": " + refusal);
        } else if (!page.ledBy().equals(Frontier.NOBODY)) {
            uncertain.put(page.address(), page.ledBy());
        }
    }

    @Override
    public void close() throws IOException {
        makers.shutdownNow();
        awaitMakers();
        links.close();
        SiteFolder.remove(notes);
    }

    /** So that none of them writes into what the next attempt begins with. */
    private void awaitMakers() {
        try {
            makers.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
