package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.Corrections;
import nl.opvolgmonitor.domain.register.PointInTime;

/**
 * What was corrected in the register between two pictures, of what either of them shows: without it a reader takes for a change in the
 * world what was an error of ours.
 */
@Singleton
final class AdviceCorrections {

    private final AdviceLog log;
    private final Corrections corrections;

    AdviceCorrections(AdviceLog log, Corrections corrections) {
        this.log = log;
        this.corrections = corrections;
    }

    /** The oldest first. */
    List<Correction> between(Pictured before, Pictured now) {
        var earlier = content(before);
        var later = content(now);
        var shown = new HashSet<>(earlier.findValuesAsText("id"));
        shown.addAll(later.findValuesAsText("id"));
        return AsPublic.read(() -> between(known(earlier), known(later), shown));
    }

    private JsonNode content(Pictured pictured) {
        return AdviceJson.node(log.content(pictured.sha256()).orElseThrow());
    }

    private static Instant known(JsonNode picture) {
        return Instant.parse(picture.path("known").asText());
    }

    private List<Correction> between(Instant since, Instant until, Set<String> shown) {
        var at = new PointInTime(LocalDate.ofInstant(until, PointInTime.ZONE), until);
        return corrections.latest(null, Integer.MAX_VALUE, at).reversed().stream()
                .filter(correction -> correction.correctedAt().isAfter(since))
                .filter(correction -> shown.contains(correction.record().value()))
                .toList();
    }
}
