package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import nl.opvolgmonitor.api.register.RegistrationReader;
import nl.opvolgmonitor.api.tables.SeparateTables;
import nl.opvolgmonitor.api.tables.TableRefused;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.audit.CarryOut;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.imports.Bulk;
import nl.opvolgmonitor.domain.imports.Intake;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.register.Versions;

/** Takes a file into the register: all of it or nothing. */
@Singleton
public final class Imports {

    private final Sheets sheets;
    private final SeparateTables tables;
    private final RegistrationReader reader;
    private final Entries entries;
    private final Ledger ledger;
    private final Versions versions;
    private final Bulk bulk;
    private final Transactions transactions;
    private final CarryOut carryOut;
    private final AuditTrail trail;
    private final Clock clock;

    Imports(
            Sheets sheets,
            SeparateTables tables,
            RegistrationReader reader,
            Entries entries,
            Ledger ledger,
            Versions versions,
            Bulk bulk,
            Transactions transactions,
            CarryOut carryOut,
            AuditTrail trail,
            Clock clock) {
        this.sheets = sheets;
        this.tables = tables;
        this.reader = reader;
        this.entries = entries;
        this.ledger = ledger;
        this.versions = versions;
        this.bulk = bulk;
        this.transactions = transactions;
        this.carryOut = carryOut;
        this.trail = trail;
        this.clock = clock;
    }

    /** Throws {@link TableRefused} for a file that cannot be read as a table. */
    public ImportReport run(ImportOrder order, Progress progress) {
        try (var source = open(order)) {
            return run(order, source, progress);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportSource open(ImportOrder order) throws IOException {
        return JsonSource.isExport(order.file())
                ? new JsonSource(order.file(), sheets)
                : new TableSource(tables.read(order.file(), order.sheet()), sheets);
    }

    private ImportReport run(ImportOrder order, ImportSource source, Progress progress) throws IOException {
        var faults = new Faults();
        var announced = Announcement.of(source, faults, progress);
        var run = new ImportRun(source, announced, faults, bulk, progress);
        var intake = intake(order, announced);
        run.check(intake, items(order, intake));
        var sha256 = order.sha256();
        finish(order, run, announced, faults, sha256);
        return new ImportReport(order.trial(), announced.rows(), run.counts(), faults.first(), faults.count(), sha256);
    }

    private void finish(ImportOrder order, ImportRun run, Announcement announced, Faults faults, String sha256) {
        if (!order.trial()) {
            carryOut.handle(
                    order.request(sha256),
                    new Work<>(
                            () -> written(order, run, announced, faults, sha256), done -> List.of(), done -> sha256));
        } else if (faults.isEmpty()) {
            tryOut(order, run, announced);
        }
    }

    private Outcome<String> written(
            ImportOrder order, ImportRun run, Announcement announced, Faults faults, String sha256) {
        if (faults.isEmpty()) {
            write(order, run, announced);
        }
        if (!faults.isEmpty()) {
            return new InvalidInput<>("Het bestand heeft %d fout(en), SHA-256 %s".formatted(faults.count(), sha256));
        }
        trail.add(trace(order, sha256));
        return new Accepted<>(sha256);
    }

    private void tryOut(ImportOrder order, ImportRun run, Announcement announced) {
        try {
            transactions.inOne(() -> {
                write(order, run, announced);
                throw new TrialEnded();
            });
        } catch (TrialEnded asMeant) {
            // What a trial writes is never kept.
        }
    }

    private void write(ImportOrder order, ImportRun run, Announcement announced) {
        try {
            var intake = intake(order, announced);
            run.write(intake, items(order, intake));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Intake intake(ImportOrder order, Announcement announced) {
        return new Intake(
                entries, ledger, versions, bulk, clock, announced.kinds(), announced.texts(), "import " + order.name());
    }

    private ItemReader items(ImportOrder order, Intake intake) {
        return new ItemReader(intake, reader, sheets, order.actor().subject());
    }

    /** One line for the whole import: each version says by itself that an import made it. */
    private AuditEntry trace(ImportOrder order, String sha256) {
        return AuditEntry.attempt(
                PointInTime.now(clock).known(),
                order.actor(),
                ImportOrder.OPERATION,
                AuditResult.DONE,
                order.request(sha256).reason(),
                order.origin(),
                order.correlation());
    }

    /** Ends the transaction of a trial. */
    private static final class TrialEnded extends RuntimeException {

        private static final long serialVersionUID = 1;

        TrialEnded() {
            super("trial", null, false, false);
        }
    }
}
