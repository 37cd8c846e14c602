package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much of the result will be public, from the measure's own sentences and their footnotes. */
final class Secrecy {

    private static final Pattern NOT_PUBLIC = Pattern.compile(
            "(?iu)niet (?:\\p{L}+ ){0,2}openbaar|vertrouwelijk (?:met|aan|ter inzage|verstrekt|gedeeld|toegezonden)|niet openbaar");
    private static final Pattern ONLY_PARTS =
            Pattern.compile("(?iu)\\b(?:delen|deel|gedeelten|onderdelen|passages)\\b");
    private static final Pattern REASON =
            Pattern.compile("(?iu)(?:zien op|betrekking hebben op|vanwege|wegens) (.{3,120}?) niet ");

    private Secrecy() {}

    static Map<String, Object> of(Measure measure, Sourced sourced) {
        return Stream.concat(Stream.of(measure.place()), measure.more().stream())
                .flatMap(place -> Stream.concat(
                        Stream.of(place.text()),
                        sourced.notes(place).stream().map(note -> note.words().text())))
                .filter(text -> NOT_PUBLIC.matcher(text).find())
                .findFirst()
                .map(Secrecy::fields)
                .orElse(Map.of("visibility", "PUBLIC"));
    }

    private static Map<String, Object> fields(String text) {
        var reason = REASON.matcher(text);
        return Map.of(
                "visibility", ONLY_PARTS.matcher(text).find() ? "PARTLY_CONFIDENTIAL" : "CONFIDENTIAL",
                "visibilityReason", reason.find() ? reason.group(1) : text);
    }
}
