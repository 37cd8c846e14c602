package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/** The list of motions that are put to the vote: "de motie-Kuik c.s. over de opvang (28638, nr. 301)". */
final class ListedMotions {

    private static final Pattern LISTED = Pattern.compile(
            "(?u)\\b[Dd]e (?:(?:nader )?gewijzigde |aangehouden )*motie(?:-| van (?:de leden|het lid) )(" + Movers.NAMES
                    + ")(?: (over|inzake|om) ([^();]{3,200}?))? \\(([^()]{3,60})\\)(?: ?;|\\.| ?$)");

    private final Map<String, Listed> byKey = new HashMap<>();

    /** @param about what it is about, with the word before it; empty when the list does not say */
    record Listed(Movers movers, String about, Words words) {}

    ListedMotions(List<Sentence> sentences) {
        for (var sentence : sentences) {
            var found = new ArrayList<MatchResult>(
                    LISTED.matcher(sentence.text()).results().toList());
            found.forEach(one -> list(one, sentence.words()));
        }
    }

    private void list(MatchResult found, Words words) {
        var about = found.group(2) == null ? "" : " " + found.group(2) + " " + found.group(3);
        Numbered.pair(found.group(4))
                .ifPresent(number -> byKey.putIfAbsent(
                        number.key(), new Listed(Movers.of(found.group(1)), about.stripTrailing(), words)));
    }

    Optional<Listed> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
