package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.page.StaticSite;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;
import org.jspecify.annotations.Nullable;

/** Publishes editions and keeps the site of the last one as files, as it is today. One at a time. */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
final class SitePublisher {

    /** Who publishes what nobody published by hand. */
    private static final String BY_ITSELF = "opvolgmonitor";

    private final Editions editions;
    private final Transactions transactions;
    private final SiteMaking making;
    private final SiteFolder folder;
    private final StaticSite assets;
    private final SiteMonitor monitor;
    private final Clock clock;

    SitePublisher(
            Editions editions,
            Transactions transactions,
            SiteMaking making,
            SiteFolder folder,
            StaticSite assets,
            SiteMonitor monitor,
            Clock clock) {
        this.editions = editions;
        this.transactions = transactions;
        this.making = making;
        this.folder = folder;
        this.assets = assets;
        this.monitor = monitor;
        this.clock = clock;
    }

    /** What is public now as the next edition; the last one when there is nothing new. */
    Edition publish() {
        return transactions
                .inOne(() -> editions.publish(clock, BY_ITSELF))
                .or(editions::last)
                .orElseThrow(() -> new SiteRefused(List.of("Er is nog niets gepubliceerd")));
    }

    /**
     * Whether the site that is served is that of this last edition, as it is and looks today, or that of an earlier one to which
     * somebody went back since.
     */
    boolean isServed(Edition edition) {
        return folder.isBackFrom(edition.number()) || isOfToday(edition);
    }

    private boolean isOfToday(Edition edition) {
        return folder.current()
                .filter(site -> SiteName.of(site).equals(nameOf(edition)))
                .flatMap(Manifest::in)
                .filter(site -> site.look().equals(assets.look()))
                .isPresent();
    }

    /** Makes the site and serves it from now on; {@link SiteRefused} when it is not fit for that. */
    synchronized Manifest serve(Edition edition, SiteProgress progress) {
        try {
            var manifest = make(edition, progress);
            monitor.succeeded();
            return manifest;
        } catch (IOException unwritable) {
            throw failed(edition, new UncheckedIOException(unwritable));
        } catch (RuntimeException reason) {
            throw failed(edition, reason);
        }
    }

    private RuntimeException failed(Edition edition, RuntimeException reason) {
        monitor.failed(edition.number(), reason);
        return reason;
    }

    private Manifest make(Edition edition, SiteProgress progress) throws IOException {
        var name = nameOf(edition);
        var unfinished = folder.begin(name);
        var before = folder.newest().orElse(null);
        var followed = monitor.follow(edition.number(), addressesIn(before), progress);
        var manifest = making.make(new SiteMaking.Order(edition, name.day(), unfinished, before, true), followed);
        mustBeAll();
        if (isToStayBack(edition)) {
            folder.moveIn(unfinished, name);
        } else {
            folder.complete(unfinished, name);
        }
        return manifest;
    }

    private static int addressesIn(@Nullable Path site) {
        return Optional.ofNullable(site)
                .flatMap(Manifest::in)
                .map(manifest -> manifest.counts().addresses())
                .orElse(0);
    }

    /** Somebody went back from this edition while its site was made, to what may still be seen. */
    private boolean isToStayBack(Edition edition) {
        return folder.isBackFrom(edition.number())
                && folder.current()
                        .flatMap(site -> Manifest.toBeSeen(site, editions))
                        .isPresent();
    }

    /** Throws away what may not be seen any more, whoever reads it. */
    synchronized void forget() {
        try {
            folder.keep(site -> site.mayBeSeen(editions));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Throws away what is no longer kept. */
    synchronized void prune() {
        try {
            folder.prune();
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Pages that were made after something else was published may tell of it. */
    private void mustBeAll() {
        if (editions.waitingSince().isPresent()) {
            throw new SiteRefused(List.of("Er is intussen iets gepubliceerd; het wordt de volgende editie"));
        }
    }

    private SiteName nameOf(Edition edition) {
        return new SiteName(edition.number(), PointInTime.now(clock).effective());
    }
}
