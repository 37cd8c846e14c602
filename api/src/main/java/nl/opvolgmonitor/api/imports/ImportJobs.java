package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.opvolgmonitor.api.tables.TableRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports that people started over the web, one at a time. They live as long as this process: one that it takes along was
 * never kept, because all of it is one transaction.
 */
@Singleton
final class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int REMEMBERED = 100;

    private final Imports imports;
    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final Semaphore place = new Semaphore(1);

    ImportJobs(Imports imports) {
        this.imports = imports;
    }

    /** The file is this job's from here on; it is gone afterwards. */
    ImportJob start(ImportOrder order) {
        if (jobs.size() >= REMEMBERED) {
            jobs.values().removeIf(ImportJob::isOver);
        }
        var job = new ImportJob(order.requestKey(), order.name(), order.trial());
        jobs.put(job.id(), job);
        Thread.ofVirtual().name("import").start(() -> work(order, job));
        return job;
    }

    Optional<ImportJob> find(UUID id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void work(ImportOrder order, ImportJob job) {
        place.acquireUninterruptibly();
        try {
            job.end(imports.run(order, job));
        } catch (TableRefused refused) {
            job.end(ImportJob.State.REFUSED, String.valueOf(refused.getMessage()));
        } catch (ImportJob.Cancelled cancelled) {
            job.end(ImportJob.State.CANCELLED, "Afgebroken; er is niets gewijzigd");
        } catch (RuntimeException fault) {
            LOG.error("Een import is afgebroken", fault);
            job.end(
                    ImportJob.State.CANCELLED,
                    "Afgebroken door een storing; er is niets gewijzigd. Probeer het opnieuw");
        } finally {
            place.release();
            discard(order);
        }
    }

    private static void discard(ImportOrder order) {
        try {
            Files.deleteIfExists(order.file());
        } catch (IOException stays) {
            LOG.warn("Een bestand van een import is niet opgeruimd");
        }
    }
}
