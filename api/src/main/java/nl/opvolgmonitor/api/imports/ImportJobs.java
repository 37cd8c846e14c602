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
import nl.opvolgmonitor.domain.imports.JobBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports that people started over the web, one at a time. One that this process takes along when it dies was never kept,
 * because all of it is one transaction; the book tells it from one that ended.
 */
@Singleton
final class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final Imports imports;
    private final JobBook book;
    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final Semaphore place = new Semaphore(1);

    ImportJobs(Imports imports, JobBook book) {
        this.imports = imports;
        this.book = book;
    }

    /** The file is this job's from here on; it is gone afterwards. */
    ImportJob start(ImportOrder order) {
        var job = new ImportJob(order.requestKey(), order.name(), order.trial());
        book.begin(job.id(), order.name(), order.trial());
        jobs.put(job.id(), job);
        Thread.ofVirtual().name("import").start(() -> work(order, job));
        return job;
    }

    /** How far it is or what became of it, as JSON; empty when nobody ever asked for it. */
    Optional<Map<String, Object>> told(UUID id) {
        var job = Optional.ofNullable(jobs.get(id)).map(ImportJob::told);
        return job.or(() -> book.find(id).map(past -> new PastJob(past).told()));
    }

    /** Asks it to stop; without effect when this process does not work on it. */
    void cancel(UUID id) {
        Optional.ofNullable(jobs.get(id)).ifPresent(ImportJob::cancel);
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
            writeDown(job);
        }
    }

    /** What could not be written down is told by this process as long as it lives. */
    private void writeDown(ImportJob job) {
        try {
            book.end(job.id(), PastJob.json(job.told()));
            jobs.remove(job.id());
        } catch (RuntimeException away) {
            LOG.warn("De uitkomst van een import is niet opgeschreven", away);
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
