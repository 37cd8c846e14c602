package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.commitment.FailureReason;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** What became of measures and pledges of earlier: failed, replaced, or being carried out by those that follow. */
final class Outcomes {

    private static final int NEAR = 2;
    private static final int SOON = 5;
    private static final Pattern FAILED = Pattern.compile(
            "(?iu)niet (?:\\p{L}+ ){0,8}(?:uitgevoerd|gerealiseerd|haalbaar|mogelijk|uitvoerbaar|doorgegaan|lukt|gelukt|kan worden|kunnen)"
                    + "|ziet? (?:daarom |hiervan )?(?:ervan |hiervan )?af|geen (?:capaciteit|doorgang|uitvoering)|komt te vervallen|is vervallen");
    private static final Pattern TURN = Pattern.compile(
            "(?iu)^(?:desalniettemin|desondanks|niettemin|in plaats daarvan|toch|daarom|als alternatief|wel)\\b");
    private static final Pattern INFORMED = Pattern.compile(
            "(?iu)(?:kamer|u)\\b.{0,60}(?:op de hoogte gesteld|geïnformeerd|bericht)|(?:op de hoogte gesteld|geïnformeerd)");
    private static final Pattern CARRIED = Pattern.compile(
            "(?iu)(?:aan|met) (?:deze|die|mijn|de|voornoemde) toezegging\\b.{0,80}(?:uitvoering|invulling|gevolg|gestand)");

    private final Sourced sourced;
    private final List<Place> places;
    private final DeadlineReader deadlines;

    Outcomes(Sourced sourced, List<Place> places, DeadlineReader deadlines) {
        this.sourced = sourced;
        this.places = places;
        this.deadlines = deadlines;
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        measures.stream().filter(Measure::isEarlier).forEach(measure -> {
            failure(measure).ifPresent(place -> {
                proposals.add(failed(measure, place));
                replaced(measure, measures, place).ifPresent(proposals::add);
            });
            carriedOut(measure).ifPresent(place -> {
                proposals.add(carried(measure, place));
                proposals.addAll(coverages(measure, measures, place));
            });
        });
        measures.forEach(measure -> {
            comparable(measure).ifPresent(proposals::add);
            followUp(measure, measures).ifPresent(proposals::add);
        });
        return proposals;
    }

    private List<Place> after(Measure measure) {
        var next = measure.last().at() + 1;
        return places.subList(next, Math.min(places.size(), next + SOON)).stream()
                .takeWhile(place -> place.follows(measure.place(), 0))
                .toList();
    }

    private Optional<Place> failure(Measure measure) {
        return after(measure).stream()
                .filter(place -> FAILED.matcher(place.text()).find())
                .findFirst();
    }

    private Proposal failed(Measure measure, Place place) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("commitment", measure.key());
        fields.put("status", "NOT_FULFILLED");
        fields.put("document", sourced.key());
        fields.put("reason", reason(place).name());
        fields.put("explanation", place.text());
        var quoted = new ArrayList<>(List.of(place));
        after(measure).stream()
                .filter(other -> other.at() > place.at())
                .filter(other -> INFORMED.matcher(other.text()).find())
                .findFirst()
                .ifPresent(informed -> {
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

    private static FailureReason reason(Place place) {
        var text = place.text().toLowerCase(java.util.Locale.ROOT);
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
        var next = successors(measure, all);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var fields = Map.<String, Object>of(
                "commitment", measure.key(),
                "status", "REPLACED",
                "document", sourced.key(),
                "reason", reason(failure).name(),
                "links",
                        next.stream()
                                .map(other -> Map.<String, Object>of("role", "REPLACED_BY", "target", other.key()))
                                .toList());
        var quotes = new ArrayList<>(Sourced.of(turn(failure, next.getFirst().place())));
        next.forEach(other -> quotes.addAll(Sourced.of(other.place())));
        return Optional.of(sourced.proposal(
                Kind.FULFILMENT, measure.key() + "/vervangen-1", fields, quotes, Rules.REPLACED, Sureness.LOW));
    }

    /** The sentence that turns from what failed to what comes instead: "Desalniettemin …". */
    private Place turn(Place failure, Place next) {
        return places.subList(failure.at(), next.at()).stream()
                .filter(place -> TURN.matcher(place.text()).find())
                .findFirst()
                .orElse(failure);
    }

    /** Those of the same nature, under the same heading, that come after it. */
    private static List<Measure> successors(Measure measure, List<Measure> all) {
        return all.stream()
                .filter(other -> other.place().at() > measure.place().at())
                .filter(other -> !other.isEarlier()
                        && other.place().section() == measure.place().section())
                .filter(other -> other.form() != nl.opvolgmonitor.domain.commitment.CommitmentForm.COMPLETED_ACTION)
                .filter(other -> !measure.isResearch() || other.isResearch())
                .filter(other -> other.place().view().traits().contains(Trait.ACTOR))
                .limit(NEAR)
                .toList();
    }

    private Optional<Place> carriedOut(Measure measure) {
        return after(measure).stream()
                .filter(place -> CARRIED.matcher(place.text()).find())
                .findFirst();
    }

    private Proposal carried(Measure measure, Place place) {
        var fields =
                Map.<String, Object>of("commitment", measure.key(), "status", "IN_PROGRESS", "document", sourced.key());
        return sourced.proposal(
                Kind.FULFILMENT,
                measure.key() + "/stand-1",
                fields,
                Sourced.of(place),
                Rules.CARRIED_OUT,
                Sureness.MEDIUM);
    }

    private List<Proposal> coverages(Measure measure, List<Measure> all, Place place) {
        return successors(measure, all).stream()
                .map(other -> sourced.proposal(
                        Kind.COVERAGE,
                        other.key() + "/dekking-toezegging",
                        Map.<String, Object>of(
                                "commitment",
                                other.key(),
                                "toward",
                                measure.key(),
                                "extent",
                                "NOT_ASSESSED",
                                "mode",
                                "STATED"),
                        Sourced.of(place),
                        Rules.FOR_PLEDGE,
                        Sureness.LOW))
                .toList();
    }

    private Optional<Proposal> comparable(Measure measure) {
        return sourced.notes(measure.place()).stream()
                .filter(note -> note.words().text().contains("vergelijkbaar"))
                .flatMap(note -> CitationReader.read(note.words().text()).stream()
                        .filter(nl.opvolgmonitor.domain.citation.Citation.class::isInstance)
                        .map(nl.opvolgmonitor.domain.citation.Citation.class::cast)
                        .map(citation -> sourced.proposal(
                                Kind.RELATION,
                                measure.key() + "/vergelijkbaar-met",
                                Map.<String, Object>of(
                                        "type",
                                        "COMPARABLE_TO",
                                        "fromKey",
                                        measure.key(),
                                        "toKey",
                                        citation.key(),
                                        "certainty",
                                        "CONFIRMED"),
                                note.words().excerpts(),
                                Rules.COMPARABLE,
                                Sureness.MEDIUM)))
                .findFirst();
    }

    /** "Een vervolg expertsessie" follows the last thing that was done under the same heading. */
    private Optional<Proposal> followUp(Measure measure, List<Measure> all) {
        if (!measure.place().text().contains("een vervolg ")) {
            return Optional.empty();
        }
        return all.stream()
                .takeWhile(other -> other.place().at() < measure.place().at())
                .filter(other -> other.place().section() == measure.place().section())
                .filter(other -> other.form() == nl.opvolgmonitor.domain.commitment.CommitmentForm.COMPLETED_ACTION)
                .reduce((first, second) -> second)
                .map(done -> sourced.proposal(
                        Kind.RELATION,
                        measure.key() + "/vervolg-op",
                        Map.<String, Object>of(
                                "type",
                                "IN_FOLLOW_UP_OF",
                                "fromKey",
                                measure.key(),
                                "toKey",
                                done.key(),
                                "certainty",
                                "CONFIRMED"),
                        Sourced.of(measure.place()),
                        Rules.FOLLOW_UP,
                        Sureness.MEDIUM));
    }
}
