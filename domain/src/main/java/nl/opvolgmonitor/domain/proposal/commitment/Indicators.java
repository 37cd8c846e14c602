package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is to be counted or shown, when the sentences of a measure say so: "inzicht te geven in het aantal hotels". */
final class Indicators {

    private static final int LONGEST = 200;
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?iu)\\b(?:indicatoren(?: zijn)?:?|(?:gemeten|gemonitord|gevolgd) (?:aan de hand van|op basis van|met)(?: de volgende indicatoren)?:?"
                    + "|inzicht (?:te )?(?:geven|bieden|verschaffen) in(?= (?:het aantal|de aantallen|het percentage|het aandeel)))"
                    + " (?!de volgende)([^.;]{3,400})");
    private static final Pattern AND =
            Pattern.compile(", (?:evenals|alsmede|alsook|en)? ?| en (?=het |de |een |hun )|, ");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)\\b(?:aantal|aantallen|percentage|aandeel|mate|duur|tijd|\\p{L}*tijden?|beeld|omvang|kwaliteit|tevredenheid)\\b");

    private Indicators() {}

    static List<String> of(Measure measure) {
        return Stream.concat(Stream.of(measure.place()), measure.more().stream())
                .map(Place::text)
                .map(Indicators::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static List<String> in(String sentence) {
        var found = INTRODUCED.matcher(sentence);
        if (!found.find() || !COUNTED.matcher(found.group(1)).find()) {
            return List.of();
        }
        return AND.splitAsStream(found.group(1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && part.length() < LONGEST)
                .toList();
    }
}
