package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RelationType;

/** What measures are to each other, to a study they follow up, and to what a footnote compares them with. */
final class Relations {

    private static final Pattern OF_STUDY = Pattern.compile(
            "(?iu)\\b(?:aanbevelingen|uitkomsten|conclusies|bevindingen) (?:uit|van) (?:dit|dat|het|deze) (?:onderzoek|rapport|studie|verkenning|evaluatie)\\b");

    private final Sourced sourced;
    private final Studies studies;

    Relations(Sourced sourced, Studies studies) {
        this.sourced = sourced;
        this.studies = studies;
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        for (var at = 0; at < measures.size(); at++) {
            var measure = measures.get(at);
            comparable(measure).ifPresent(proposals::add);
            followed(measure, measures.subList(0, at))
                    .map(key -> relation(measure, RelationType.IN_FOLLOW_UP_OF, key, Rules.FOLLOW_UP))
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private Optional<Proposal> comparable(Measure measure) {
        return sourced.notes(measure.place()).stream()
                .filter(note -> note.words().text().contains("vergelijkbaar"))
                .flatMap(note -> CitationReader.read(note.words().text()).stream()
                        .filter(Citation.class::isInstance)
                        .map(Citation.class::cast)
                        .map(citation -> relation(
                                measure.key(),
                                RelationType.COMPARABLE_TO,
                                citation.key(),
                                note.words().excerpts(),
                                Rules.COMPARABLE)))
                .findFirst();
    }

    private Optional<String> followed(Measure measure, List<Measure> before) {
        if (measure.place().text().contains("een vervolg ")) {
            return lastDone(measure, before).map(Measure::key);
        }
        if (measure.isGoal()) {
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.getLast())
                            .filter(last -> last.form() == CommitmentForm.COMPLETED_ACTION)
                            .filter(last -> last.place().isNear(measure.place()))
                            .map(Measure::key);
        }
        return OF_STUDY.matcher(measure.place().text()).find() ? studies.before(measure.place()) : Optional.empty();
    }

    /** "Een vervolg expertsessie" follows the last thing that was done under the same heading. */
    private static Optional<Measure> lastDone(Measure measure, List<Measure> before) {
        return before.stream()
                .filter(other -> other.place().section() == measure.place().section())
                .filter(other -> other.form() == CommitmentForm.COMPLETED_ACTION)
                .reduce((first, second) -> second);
    }

    private Proposal relation(Measure from, RelationType type, String to, Rule rule) {
        return relation(from.key(), type, to, Sourced.of(from.place()), rule);
    }

    private Proposal relation(String from, RelationType type, String to, List<Excerpt> quotes, Rule rule) {
        var name = type == RelationType.COMPARABLE_TO ? "/vergelijkbaar-met" : "/vervolg-op";
        var fields =
                Map.<String, Object>of("type", type.name(), "fromKey", from, "toKey", to, "certainty", "CONFIRMED");
        return sourced.proposal(Kind.RELATION, from + name, fields, quotes, rule, Sureness.MEDIUM);
    }
}
