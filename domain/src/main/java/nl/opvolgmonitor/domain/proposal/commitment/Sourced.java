package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** Makes proposals that rest on sentences and footnotes of one letter. */
final class Sourced {

    private final Letter letter;
    private final String key;
    private final Map<Integer, Note> notes = new HashMap<>();

    Sourced(Letter letter) {
        this.letter = letter;
        this.key = LetterKey.of(letter);
        letter.notes().forEach(note -> notes.putIfAbsent(note.number(), note));
    }

    String key() {
        return key;
    }

    Letter letter() {
        return letter;
    }

    static Rule rule(UndertakingRule rule) {
        return new Rule("toezegging." + rule.id(), rule.version(), rule.explanation());
    }

    Proposal proposal(
            Kind kind,
            String key,
            Map<String, Object> fields,
            List<Excerpt> quotes,
            Rule rule,
            Sureness sureness,
            List<String> missing) {
        return new Proposal(kind, key, fields, quotes, rule.id(), rule.version(), sureness, missing);
    }

    Proposal proposal(
            Kind kind, String key, Map<String, Object> fields, List<Excerpt> quotes, Rule rule, Sureness sureness) {
        return proposal(kind, key, fields, quotes, rule, sureness, List.of());
    }

    /** The places of sentences, and of the footnotes that hang on them. */
    List<Excerpt> quotes(List<Place> places) {
        var quotes = new ArrayList<Excerpt>();
        places.forEach(place -> quotes.addAll(of(place)));
        places.stream()
                .flatMap(place -> notes(place).stream())
                .forEach(note -> quotes.addAll(note.words().excerpts()));
        return quotes;
    }

    /** The places of one sentence, the longest first: a page break may have left a single word behind. */
    static List<Excerpt> of(Place place) {
        return place.words().excerpts().stream()
                .sorted(Comparator.comparingInt((Excerpt excerpt) -> excerpt.start() - excerpt.end()))
                .toList();
    }

    /** The footnotes whose anchors stand in a sentence. */
    List<Note> notes(Place place) {
        return place.words().anchors(0, place.words().text().length()).stream()
                .map(this::note)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Note> note(int number) {
        return Optional.ofNullable(notes.get(number));
    }

    /** The places of one stretch of a sentence. */
    static List<Excerpt> part(Words words, int from, int to) {
        return words.excerpts(from, to);
    }
}
