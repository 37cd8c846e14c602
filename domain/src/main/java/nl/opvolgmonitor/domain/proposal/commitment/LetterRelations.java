package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RelationType;

/** What the letter itself is to a report that it answers, and what a cited attachment is to the paper it hangs on. */
final class LetterRelations {

    private static final String ATTACHMENT = "#bijlage";
    private static final int OPENING = 20;
    private static final Pattern ANSWERS = Pattern.compile(
            "(?iu)(?=.{0,400}\\b(?:deze brief|hierbij|hiermee|bijgaand)\\b)(?=.{0,400}\\b(?:deze aanbevelingen|(?:beleids|kabinets)?reactie (?:op|van het kabinet)|reageer|reactie)\\b)");

    private final Sourced sourced;
    private final List<Place> places;
    private final Studies studies;
    private final Set<String> attached = new LinkedHashSet<>();

    LetterRelations(Sourced sourced, List<Place> places, Studies studies) {
        this.sourced = sourced;
        this.places = places;
        this.studies = studies;
    }

    List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        answer().ifPresent(proposals::add);
        Stream.concat(
                        places.stream().map(Place::words),
                        sourced.letter().notes().stream().map(note -> note.words()))
                .filter(words -> words.text().contains("ijlage"))
                .forEach(words -> proposals.addAll(attachments(words)));
        return proposals;
    }

    private Optional<Proposal> answer() {
        return places.stream()
                .filter(place -> ANSWERS.matcher(place.text()).find())
                .flatMap(place -> studies.before(place, OPENING).stream()
                        .map(report -> relation(
                                sourced.key() + "/reactie-op-" + report,
                                RelationType.ANSWERS,
                                sourced.key(),
                                report,
                                Sourced.of(place),
                                Rules.ANSWERS)))
                .findFirst();
    }

    private List<Proposal> attachments(Words words) {
        return CitationReader.read(words.text()).stream()
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .filter(citation -> citation.key().endsWith(ATTACHMENT) && attached.add(citation.key()))
                .map(citation -> attachment(citation, words))
                .toList();
    }

    private Proposal attachment(Citation citation, Words words) {
        var paper = citation.key().substring(0, citation.key().length() - ATTACHMENT.length());
        return relation(
                citation.key() + "/hoort-bij",
                RelationType.ATTACHED_TO,
                citation.key(),
                paper,
                Sourced.part(words, citation.start(), citation.end()),
                Rules.ATTACHED);
    }

    private Proposal relation(String key, RelationType type, String from, String to, List<Excerpt> quotes, Rule rule) {
        var fields =
                Map.<String, Object>of("type", type.name(), "fromKey", from, "toKey", to, "certainty", "CONFIRMED");
        return sourced.proposal(Kind.RELATION, key, fields, quotes, rule, Sureness.MEDIUM);
    }
}
