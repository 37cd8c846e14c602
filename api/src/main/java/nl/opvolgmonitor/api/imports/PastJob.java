package nl.opvolgmonitor.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.imports.JobBook;

/** A job that this process does not work on: ended, in the hands of another process, or lost with the process that had it. */
record PastJob(JobBook.Job job) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    static String json(Map<String, Object> told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As JSON, like a job that is under way. */
    Map<String, Object> told() {
        return job.outcome() == null ? withoutOutcome() : read(job.outcome());
    }

    private static Map<String, Object> read(String outcome) {
        try {
            return JSON.readValue(outcome, FIELDS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> withoutOutcome() {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", job.id().toString());
        told.put("name", job.name());
        told.put("dryRun", job.trial());
        told.put("state", state().name());
        told.put("sentence", sentence());
        return told;
    }

    private ImportJob.State state() {
        if (job.kept()) {
            return ImportJob.State.DONE;
        }
        return job.inHand() ? ImportJob.State.RUNNING : ImportJob.State.CANCELLED;
    }

    private String sentence() {
        return switch (state()) {
            case DONE -> "Ingelezen; de aantallen zijn niet bewaard, want de site stopte vlak daarna";
            case RUNNING -> "Bezig op een andere server";
            default -> "Afgebroken doordat de site stopte; er is niets overgenomen. Probeer het opnieuw";
        };
    }
}
