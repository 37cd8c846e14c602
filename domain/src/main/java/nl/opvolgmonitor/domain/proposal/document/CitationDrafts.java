package nl.opvolgmonitor.domain.proposal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;

/** Writes down what is cited and what of that cannot exist; both count through the text. */
record CitationDrafts(String letter, List<Place> places, Map<String, String> keys) {

    List<Proposal> citations() {
        var proposals = new ArrayList<Proposal>();
        for (int at = 0; at < places.size(); at++) {
            proposals.add(citation(places.get(at), at + 1));
        }
        return proposals;
    }

    private Proposal citation(Place place, int number) {
        boolean second = RoleReader.isSecondOfMotion(place);
        var problem = CitationsReader.problem(place);
        var draft = new Draft(
                        Kind.CITATION,
                        letter + "/verwijzing-" + number,
                        second ? DocumentRules.SECOND_OF_MOTION : DocumentRules.CITATION,
                        second ? Sureness.LOW : Sureness.HIGH)
                .with("citing", letter)
                .with("cited", problem == null ? keys.get(place.key()) : null)
                .with("raw", place.finding().raw())
                .with("footnote", place.note())
                .with("role", RoleReader.of(place))
                .with("certainty", second ? Certainty.INFERRED : Certainty.CONFIRMED)
                .with("valid", problem == null)
                .with("problem", problem)
                .with("suggestion", Suggestion.of(place));
        return quoted(draft, place).proposal();
    }

    List<Proposal> defects() {
        var proposals = new ArrayList<Proposal>();
        for (int at = 0; at < places.size(); at++) {
            var place = places.get(at);
            if (CitationsReader.problem(place) != null) {
                proposals.add(impossible(place, at + 1));
            } else if (RoleReader.isSecondOfMotion(place)) {
                proposals.add(twoPapers(place, at + 1));
            }
        }
        return proposals;
    }

    private Proposal impossible(Place place, int number) {
        return quoted(defect(number, DocumentRules.IMPOSSIBLE, Sureness.HIGH), place)
                .with("raw", place.finding().raw())
                .with("explanation", CitationsReader.problem(place))
                .with("suggestion", Suggestion.of(place))
                .proposal();
    }

    private Proposal twoPapers(Place place, int number) {
        return defect(number, DocumentRules.TWO_PAPERS, Sureness.MEDIUM)
                .with("raw", place.words().text())
                .with(
                        "explanation",
                        "Eén noot noemt twee Kamerstukken. Het eerste staat bij een overleg, het tweede is waarschijnlijk de motie.")
                .quote(place.words())
                .proposal();
    }

    private Draft defect(int number, Rule rule, Sureness sureness) {
        return new Draft(Kind.DEFECT, letter + "/gebrek-verwijzing-" + number, rule, sureness)
                .with("document", letter)
                .with("type", "CITATION");
    }

    private static Draft quoted(Draft draft, Place place) {
        return draft.quote(
                place.words(), place.finding().start(), place.finding().end());
    }
}
