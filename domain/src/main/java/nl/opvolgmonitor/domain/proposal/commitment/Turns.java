package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;

/** Who speaks in the report of a debate: only a minister pledges, and the chair sums up what was pledged. */
final class Turns {

    private static final Pattern MINISTER = Pattern.compile(
            "(?iu)^(?:de )?(?:minister|staatssecretaris|minister-president|viceminister-president)\\b.*");
    private static final Pattern CHAIR = Pattern.compile("(?iu)^(?:de )?(?:fungerend )?voorzitter\\b.*");
    private static final Pattern SUMMED_UP = Pattern.compile(
            "(?iu)^(?:–|-|•)? ?(?:de |het )?(?:minister|staatssecretaris|bewindspersoon|bewindslieden|ministers|kamer|kabinet)\\b.*");

    private final Letter letter;

    Turns(Letter letter) {
        this.letter = letter;
    }

    /** The rule by which a sentence is a pledge of a minister, or the chair's note of one. */
    Optional<UndertakingRule> rule(Place place) {
        var speaker = speaker(place.section());
        if (CHAIR.matcher(speaker).matches()) {
            return SUMMED_UP.matcher(place.text()).matches()
                    ? UndertakingRules.inDebate(place.view())
                    : Optional.empty();
        }
        var minister = MINISTER.matcher(speaker).matches();
        var list =
                speaker.isEmpty() || speaker.toLowerCase(java.util.Locale.ROOT).contains("toezegging");
        return minister || (list && SUMMED_UP.matcher(place.text()).matches())
                ? UndertakingRules.inDebate(place.view())
                : Optional.empty();
    }

    /** The heading names who speaks; another sort, such as "Toezeggingen", stands over a list. */
    private String speaker(int section) {
        var heading = letter.sections().get(section).heading();
        return heading == null ? "" : heading.text().strip();
    }
}
