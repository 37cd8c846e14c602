package nl.opvolgmonitor.domain.proposal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.source.CitationRole;
import org.jspecify.annotations.Nullable;

/** Tells what a cited document is to the text: by the last telling word before the citation. */
final class RoleReader {

    private static final Pattern DURING_DEBATE = Pattern.compile(
            "(?iu)\\bmotie\\b.{0,120}?\\b(?:tijdens|bij|in) (?:het|de|een) (?:\\p{L}+ )?(?:vao|ao|debat|algemeen overleg|tweeminutendebat|commissiedebat|wetgevingsoverleg|notaoverleg|overleg)\\b");
    private static final Pattern NUMBERING = Pattern.compile("(?iu)\\bzij krijgt $");
    private static final Pattern PLEDGE =
            Pattern.compile("(?iu)\\btoezegging\\b|\\btoegezegd\\b|\\bzegde\\b.{0,60}\\btoe\\b");
    private static final List<Cue> CUES =
            Lexicon.read(RoleReader.class, "roles.txt").stream().map(Cue::of).toList();

    private RoleReader() {}

    static CitationRole of(Place place) {
        var key = String.valueOf(place.key()).toLowerCase(Locale.ROOT);
        var near = place.isInNote() ? place.before() : place.lead();
        if (isLaw(key)) {
            return CitationRole.LEGAL_BASIS;
        }
        if (key.endsWith("#bijlage")) {
            return near.toLowerCase(Locale.ROOT).contains("vergelijkba")
                    ? CitationRole.COMPARATOR
                    : CitationRole.ATTACHMENT;
        }
        if (isSecondOfMotion(place) || NUMBERING.matcher(near).find()) {
            return CitationRole.MOTION;
        }
        if (DURING_DEBATE.matcher(place.before()).find() && place.behind().isEmpty() && place.isInNote()) {
            return CitationRole.DEBATE_REPORT;
        }
        return byWords(place, key, near);
    }

    /** Whether this is the second paper that a footnote names for a motion in a debate. */
    static boolean isSecondOfMotion(Place place) {
        return place.isInNote()
                && place.behind().size() == 1
                && DURING_DEBATE
                        .matcher(place.before()
                                .substring(0, place.behind().getFirst().start()))
                        .find();
    }

    private static CitationRole byWords(Place place, String key, String near) {
        boolean report = key.startsWith("h-") || place.finding().raw().startsWith("Handelingen");
        if (report) {
            return PLEDGE.matcher(near + " " + place.lead()).find()
                    ? CitationRole.ORAL_PLEDGE
                    : CitationRole.DEBATE_REPORT;
        }
        return last(near)
                .or(() -> place.isInNote() ? last(place.lead()) : Optional.empty())
                .orElse(CitationRole.REFERENCE);
    }

    private static boolean isLaw(String key) {
        return key.startsWith("bwbr") || key.startsWith("stb-") || key.startsWith("stcrt-") || key.startsWith("ecli");
    }

    private static Optional<CitationRole> last(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return Optional.empty();
        }
        var near = words.substring(Math.max(0, words.length() - 260));
        return CUES.stream()
                .flatMap(cue -> cue.last(near).stream())
                .max(Comparator.comparingInt(Hit::at))
                .map(Hit::role);
    }

    private record Hit(int at, CitationRole role) {}

    private record Cue(CitationRole role, Pattern words) {

        static Cue of(List<String> line) {
            return new Cue(CitationRole.valueOf(line.getFirst()), Pattern.compile("(?iu)\\b(?:" + line.get(1) + ")"));
        }

        Optional<Hit> last(String text) {
            return words.matcher(text)
                    .results()
                    .map(MatchResult::end)
                    .reduce((first, second) -> second)
                    .map(end -> new Hit(end, role));
        }
    }
}
