package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.commitment.FailureReason;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** Measures of earlier that could not be done, why, and what comes in their place. */
final class Failures {

    private static final Pattern FAILED = Pattern.compile(
            "(?iu)niet (?:\\p{L}+ ){0,8}(?:uitgevoerd|gerealiseerd|haalbaar|mogelijk|uitvoerbaar|doorgegaan|lukt|gelukt|kan worden|kunnen)"
                    + "|ziet? (?:daarom |hiervan )?(?:ervan |hiervan )?af|geen (?:capaciteit|doorgang|uitvoering)|komt te vervallen|is vervallen");
    private static final Pattern TURN = Pattern.compile(
            "(?iu)^(?:desalniettemin|desondanks|niettemin|in plaats daarvan|toch|daarom|als alternatief|wel)\\b");
    private static final Pattern INFORMED = Pattern.compile(
            "(?iu)(?:kamer|u)\\b.{0,60}(?:op de hoogte gesteld|geïnformeerd|bericht)|(?:op de hoogte gesteld|geïnformeerd)");

    private final Sourced sourced;
    private final Aftermath aftermath;
    private final DeadlineReader deadlines;

    Failures(Sourced sourced, Aftermath aftermath, DeadlineReader deadlines) {
        this.sourced = sourced;
        this.aftermath = aftermath;
        this.deadlines = deadlines;
    }

    List<Proposal> of(Measure measure, List<Measure> all) {
        var proposals = new ArrayList<Proposal>();
        aftermath.saying(FAILED, measure).ifPresent(place -> {
            proposals.add(failed(measure, place));
            replaced(measure, all, place).ifPresent(proposals::add);
        });
        return proposals;
    }

    private Proposal failed(Measure measure, Place place) {
        var fields = new LinkedHashMap<String, Object>(status(measure, "NOT_FULFILLED", place));
        fields.put("explanation", place.text());
        var quoted = new ArrayList<>(List.of(place));
        aftermath.saying(INFORMED, measure, place).ifPresent(informed -> {
            fields.putAll(informed(informed));
            quoted.add(informed);
        });
        return sourced.proposal(
                Kind.FULFILMENT,
                measure.key() + "/niet-nagekomen-1",
                fields,
                sourced.quotes(quoted),
                Rules.FAILED,
                Sureness.MEDIUM);
    }

    private Map<String, Object> status(Measure measure, String status, Place place) {
        return Map.of(
                "commitment", measure.key(),
                "status", status,
                "document", sourced.key(),
                "reason", reason(place).name());
    }

    private static FailureReason reason(Place place) {
        var text = place.text().toLowerCase(Locale.ROOT);
        if (text.contains("capaciteit")) {
            return FailureReason.LACK_OF_CAPACITY;
        }
        if (text.contains("juridisch") || text.contains("wettelijk")) {
            return FailureReason.LEGAL_OBSTACLE;
        }
        return text.contains("kabinet") ? FailureReason.POLICY_CHANGE : FailureReason.EXECUTOR_UNABLE;
    }

    private Map<String, Object> informed(Place place) {
        var fields = new LinkedHashMap<String, Object>();
        deadlines.read(place.text(), sourced.letter().head().date()).stream()
                .filter(reading -> reading.latest() != null && reading.latest().equals(reading.earliest()))
                .findFirst()
                .ifPresent(reading -> fields.put("parliamentInformedOn", String.valueOf(reading.latest())));
        sourced.notes(place).stream()
                .flatMap(note -> CitationReader.keyOf(note.words().text()).stream())
                .findFirst()
                .ifPresent(key -> fields.put("informedBy", key));
        return fields;
    }

    private Optional<Proposal> replaced(Measure measure, List<Measure> all, Place failure) {
        var next = Successors.of(measure, all);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Object>(status(measure, "REPLACED", failure));
        fields.put(
                "links",
                next.stream()
                        .map(other -> Map.<String, Object>of("role", "REPLACED_BY", "target", other.key()))
                        .toList());
        var quotes = new ArrayList<>(
                Sourced.of(aftermath.turn(TURN, failure, next.getFirst().place())));
        next.forEach(other -> quotes.addAll(Sourced.of(other.place())));
        return Optional.of(sourced.proposal(
                Kind.FULFILMENT, measure.key() + "/vervangen-1", fields, quotes, Rules.REPLACED, Sureness.LOW));
    }
}
