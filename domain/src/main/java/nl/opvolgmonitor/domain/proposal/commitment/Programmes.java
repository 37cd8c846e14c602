package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** The programme in whose frame a measure stands, when its sentences name one: "het programma Samen tegen mensenhandel". */
final class Programmes {

    private static final String AGENDA_TYPE = "AGENDA";
    private static final String PROGRAMME_TYPE = "PROGRAMME";
    private static final Pattern QUOTED = Pattern.compile(
            "(?u)\\b(?i:(?:actie|outreach|meerjaren)?programma|actieplan|(?:meerjaren)?agenda) [«\"“‘']([^»\"”’']{3,80})[»\"”’']");
    private static final Pattern PLAIN =
            Pattern.compile("(?u)\\b(?i:(?:actie)?programma) (\\p{Lu}[\\p{L}-]{1,40}(?: [\\p{L}\\d–-]{1,40}){0,7})");
    private static final Pattern AGENDA = Pattern.compile(
            "(?u)\\b((?:Meerjarenagenda|Agenda|Actieprogramma|Actieplan)(?: [\\p{L}-]{1,40}){0,6} (?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d)");
    private static final Set<String> ENDS = Lexicon.of("after-programme");

    private final Sourced sourced;
    private final Map<String, Proposal> named = new LinkedHashMap<>();

    Programmes(Sourced sourced) {
        this.sourced = sourced;
    }

    /** The key of the programme, which is then proposed too. */
    Optional<String> of(Measure measure) {
        return Stream.concat(Stream.of(measure.place()), measure.more().stream())
                .flatMap(place -> name(place.text()).stream().map(name -> propose(name, place)))
                .findFirst();
    }

    List<Proposal> proposals() {
        return List.copyOf(named.values());
    }

    static Optional<String> name(String sentence) {
        return first(AGENDA, sentence)
                .or(() -> first(QUOTED, sentence))
                .or(() -> first(PLAIN, sentence).map(Programmes::closed));
    }

    private static Optional<String> first(Pattern pattern, String sentence) {
        return pattern.matcher(sentence).results().map(found -> found.group(1)).findFirst();
    }

    /** The name ends where the sentence goes on: at a verb, or at a word that no name goes on with. */
    private static String closed(String words) {
        var tokens = Tokens.of(words);
        for (var at = 1; at < tokens.size(); at++) {
            if (ENDS.contains(tokens.get(at).lower()) || Verb.isAt(tokens, at)) {
                return words.substring(0, tokens.get(at).start()).strip();
            }
        }
        return words.strip();
    }

    private String propose(String name, Place place) {
        var key = LetterKey.slug(name);
        var type = name.contains("genda") ? AGENDA_TYPE : PROGRAMME_TYPE;
        named.computeIfAbsent(
                key,
                own -> sourced.proposal(
                        Kind.INSTRUMENT,
                        own,
                        Map.of("type", type, "name", name),
                        Sourced.of(place),
                        Rules.PROGRAMME,
                        Sureness.MEDIUM));
        return key;
    }
}
