package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** Brings together the places that name one motion, and the papers that they cite for it. */
final class MotionGathering {

    private static final int NEAR = 60;
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)^ (?:over|inzake|om|betreffende|die|waarin)\\b[^().;]{3,200}(\\((?:kamerstuk(?:ken)? )?\\d{2} ?\\d{3}[^)]{3,40}\\))");
    private static final Pattern THIS_ASKS = Pattern.compile(
            "(?iu)^(?:deze|de) motie (?:verzoekt|vraagt|roept)(?: (?:de |het )?(?:regering|kabinet|mij|ons))?(?: op)?,? (?:om )?(.{4,600}?)\\.?$");

    private final Letter letter;
    private final List<Proposal> citations;
    private final Map<String, NamedMotion> motions = new LinkedHashMap<>();

    MotionGathering(Letter letter, Found found) {
        this.letter = letter;
        this.citations = found.of(Kind.CITATION).toList();
    }

    List<NamedMotion> in(List<Sentence> sentences) {
        NamedMotion only = null;
        for (var sentence : sentences) {
            var mentions = Mention.in(sentence.text());
            if (only != null && mentions.isEmpty()) {
                ask(only, sentence);
            }
            only = null;
            for (int at = 0; at < mentions.size(); at++) {
                int limit = at + 1 < mentions.size()
                        ? mentions.get(at + 1).start()
                        : sentence.text().length();
                var motion = read(sentence, mentions.get(at), limit, mentions.size() == 1);
                only = mentions.size() == 1 ? motion : null;
            }
        }
        return new ArrayList<>(motions.values());
    }

    private static void ask(NamedMotion motion, Sentence sentence) {
        var found = THIS_ASKS.matcher(sentence.text());
        if (found.find()) {
            motion.asks(found.group(1).strip(), sentence.words());
        }
    }

    private NamedMotion read(Sentence sentence, Mention mention, int limit, boolean only) {
        var papers = papers(sentence.words(), mention, limit);
        var noted = notes(sentence.words(), mention, limit, only);
        noted.forEach(note -> papers.addAll(inNote(note.number())));
        var motion = motion(mention, papers, printed(sentence, mention, limit));
        printed(sentence, mention, limit).ifPresent(motion::number);
        motion.add(new NamedMotion.Place(sentence, mention));
        papers.stream().filter(MotionGathering::isMotion).forEach(motion::paper);
        papers.stream().filter(MotionGathering::isReport).forEach(motion::report);
        noted.stream().filter(note -> !inNote(note.number()).isEmpty()).forEach(note -> motion.note(note.words()));
        return motion;
    }

    /** The same paper is the same motion; without a paper the same movers are. */
    private NamedMotion motion(Mention mention, List<Proposal> papers, Optional<Numbered> number) {
        var paper = papers.stream().filter(MotionGathering::isMotion).findFirst();
        var known = motions.values().stream()
                .filter(motion -> motion.movers().isSameAs(mention.movers()))
                .filter(motion -> paper.isEmpty() || motion.paper() == null || isSame(motion.paper(), paper.get()))
                .filter(motion -> number.isEmpty()
                        || motion.number() == null
                        || number.get().equals(motion.number()))
                .findFirst();
        return known.orElseGet(() -> motions.computeIfAbsent(
                paper.map(one -> String.valueOf(one.fields().get("cited")))
                        .or(() -> number.map(Numbered::key))
                        .orElse(mention.movers().title()),
                key -> new NamedMotion(mention.movers())));
    }

    private static boolean isSame(@Nullable Proposal one, Proposal other) {
        return one != null
                && String.valueOf(one.fields().get("cited"))
                        .equals(String.valueOf(other.fields().get("cited")));
    }

    private static Optional<Numbered> printed(Sentence sentence, Mention mention, int limit) {
        var behind = sentence.text().substring(mention.end(), Math.min(limit, mention.end() + NEAR));
        return behind.stripLeading().startsWith("(") ? Numbered.pair(behind) : named(sentence, mention, limit);
    }

    /** "De motie van het lid X over de opvang (36 800 VI, nr. 45)". */
    private static Optional<Numbered> named(Sentence sentence, Mention mention, int limit) {
        var behind = sentence.text().substring(mention.end(), limit);
        var found = ABOUT.matcher(behind);
        return found.lookingAt() ? Numbered.pair(found.group(1)) : Optional.empty();
    }

    /** Cited in brackets right behind the movers. */
    private List<Proposal> papers(Words words, Mention mention, int limit) {
        var places = words.excerpts(mention.end(), Math.min(limit, mention.end() + NEAR));
        return new ArrayList<>(citations.stream()
                .filter(citation -> citation.fields().get("footnote") == null)
                .filter(citation -> places.stream().anyMatch(place -> holds(place, citation)))
                .limit(1)
                .toList());
    }

    private static boolean holds(Excerpt place, Proposal citation) {
        int at = citation.quotes().getFirst().start();
        return place.start() <= at && at < place.end();
    }

    /** Notes right behind the movers; otherwise one further on that itself names the motion, or the last of the sentence. */
    private List<Note> notes(Words words, Mention mention, int limit, boolean only) {
        var near = words.anchors(mention.start(), Math.min(limit, mention.end() + 1));
        var numbers = near.isEmpty() ? words.anchors(mention.end(), limit) : near;
        return letter.notes().stream()
                .filter(note -> numbers.contains(note.number()))
                .filter(note ->
                        !near.isEmpty() || names(note, mention) || (only && numbers.size() == 1 && isBare(note)))
                .toList();
    }

    private static boolean names(Note note, Mention mention) {
        return Mention.in(note.words().text()).stream()
                .anyMatch(other -> other.movers().isSameAs(mention.movers()));
    }

    private static boolean isBare(Note note) {
        return note.words().text().length() < NEAR;
    }

    private List<Proposal> inNote(int number) {
        return citations.stream()
                .filter(citation ->
                        Integer.valueOf(number).equals(citation.fields().get("footnote")))
                .toList();
    }

    private static boolean isMotion(Proposal citation) {
        return !isReport(citation)
                && String.valueOf(citation.fields().get("cited")).startsWith("kst-");
    }

    private static boolean isReport(Proposal citation) {
        return "DEBATE_REPORT".equals(citation.fields().get("role"));
    }
}
