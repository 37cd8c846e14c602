package nl.opvolgmonitor.api.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.api.register.RecordLine;
import org.jspecify.annotations.Nullable;

/** An import under way, or what became of it. Who asks and who works are on threads of their own. */
final class ImportJob implements Progress {

    private final UUID id;
    private final String name;
    private final boolean trial;
    private State state = State.WAITING;
    private Phase phase = Phase.READING;
    private long done;
    private long total;
    private boolean cancelled;
    private String sentence = "Wacht op een andere import";
    private @Nullable ImportReport report;

    ImportJob(UUID id, String name, boolean trial) {
        this.id = id;
        this.name = name;
        this.trial = trial;
    }

    UUID id() {
        return id;
    }

    @Override
    public synchronized void at(Phase nowAt, long rowsDone, long rowsTotal) {
        if (cancelled) {
            throw new Cancelled();
        }
        state = State.RUNNING;
        sentence = "Bezig";
        phase = nowAt;
        done = rowsDone;
        total = rowsTotal;
    }

    /** Asks the work to stop; when it has been kept already, it stays. */
    synchronized void cancel() {
        cancelled = true;
    }

    synchronized void end(ImportReport outcome) {
        report = outcome;
        sentence = outcome.summary();
        state = outcome.isFlawless() ? State.DONE : State.REFUSED;
    }

    synchronized void end(State ended, String why) {
        state = ended;
        sentence = why;
    }

    /** As JSON. */
    synchronized Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", id.toString());
        told.put("name", name);
        told.put("dryRun", trial);
        told.put("state", state.name());
        told.put("sentence", sentence);
        told.put("phase", phase.name());
        told.put("rowsDone", done);
        told.put("rowsTotal", total);
        if (report != null) {
            told.putAll(told(report));
        }
        return told;
    }

    private static Map<String, Object> told(ImportReport report) {
        var kinds = new LinkedHashMap<String, Object>();
        report.kinds().forEach((kind, counts) -> kinds.put(RecordLine.name(kind), counts));
        return Map.of(
                "sha256", report.sha256(),
                "rows", report.rows(),
                "created", report.total().created(),
                "changed", report.total().changed(),
                "skipped", report.total().skipped(),
                "kinds", kinds,
                "errorCount", report.faultCount(),
                "errors", report.faults());
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        REFUSED,
        CANCELLED
    }

    /** Ends the work of a job that is no longer wanted. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
