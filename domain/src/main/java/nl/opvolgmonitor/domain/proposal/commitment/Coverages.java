package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** Which recommendation and which motion a measure answers, by the heading it stands under and by what its sentence names. */
final class Coverages {

    private final Sourced sourced;
    private final Subjects subjects;
    private final Found found;
    private final Statements statements;

    Coverages(Sourced sourced, Letter letter, Found found, List<Place> places) {
        this.sourced = sourced;
        this.subjects = new Subjects(letter, found);
        this.found = found;
        this.statements = new Statements(places);
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        for (var at = 0; at < measures.size(); at++) {
            var measure = measures.get(at);
            var next = at + 1 < measures.size() ? measures.get(at + 1).place().at() : Integer.MAX_VALUE;
            if (measure.form() != CommitmentForm.ORAL_PLEDGE) {
                subjects.of(measure.place()).ifPresent(toward -> proposals.add(underHeading(measure, toward)));
            }
            motion(measure.place()).ifPresent(toward -> proposals.add(motion(measure, measure.place(), toward)));
            statements
                    .forMotion(measure, next)
                    .ifPresent(
                            place -> motion(place).ifPresent(toward -> proposals.add(motion(measure, place, toward))));
        }
        return proposals;
    }

    private Proposal underHeading(Measure measure, String toward) {
        var statement = statements.forRecommendation(measure);
        return coverage(
                measure,
                "/dekking-" + toward.substring(toward.lastIndexOf('/') + 1),
                toward,
                statement.isPresent() ? "STATED" : "INFERRED",
                statement.orElse(measure.place()),
                Rules.UNDER_HEADING);
    }

    private Proposal motion(Measure measure, Place place, String toward) {
        return coverage(measure, "/dekking-motie", toward, "STATED", place, Rules.FOR_MOTION);
    }

    private Proposal coverage(Measure measure, String name, String toward, String mode, Place place, Rule rule) {
        return sourced.proposal(
                Kind.COVERAGE,
                measure.key() + name,
                Map.<String, Object>of(
                        "commitment", measure.key(), "toward", toward, "extent", "NOT_ASSESSED", "mode", mode),
                Sourced.of(place),
                rule,
                mode.equals("STATED") ? Sureness.MEDIUM : Sureness.LOW);
    }

    private Optional<String> motion(Place place) {
        if (!place.text().contains("motie")) {
            return Optional.empty();
        }
        var own = place.words().excerpts();
        return found.of(Kind.MOTION)
                .filter(motion -> motion.quotes().stream().anyMatch(quote -> overlaps(quote, own)))
                .map(Proposal::key)
                .findFirst();
    }

    private static boolean overlaps(Excerpt quote, List<Excerpt> places) {
        return places.stream().anyMatch(place -> place.start() < quote.end() && quote.start() < place.end());
    }
}
