package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    private static final int AT_ONCE = 1_000;

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
        if (earlier.isEmpty() || later.isEmpty()) {
            return List.of();
        }
        var shown = new HashSet<>(earlier.get().findValuesAsText("id"));
        shown.addAll(later.get().findValuesAsText("id"));
        return AsPublic.read(() -> between(known(earlier.get()), known(later.get()), shown));
    }

    private Optional<JsonNode> content(Pictured pictured) {
        return log.content(pictured.sha256()).map(AdviceJson::node);
    }

    private static Instant known(JsonNode picture) {
        return Instant.parse(picture.path("known").asText());
    }

    private List<Correction> between(Instant since, Instant until, Set<String> shown) {
        var found = new ArrayList<Correction>();
        var page = before(until);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(correction -> correction.correctedAt().isAfter(since))
                    .filter(correction -> shown.contains(correction.record().value()))
                    .forEach(found::addFirst);
            var last = page.getLast().correctedAt();
            page = last.isAfter(since) ? before(last.minusNanos(1_000)) : List.of();
        }
        return found;
    }

    private List<Correction> before(Instant known) {
        return corrections.latest(null, AT_ONCE, new PointInTime(LocalDate.ofInstant(known, PointInTime.ZONE), known));
    }
}
