package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;

/** How a committee of the Eerste Kamer words what it decides on commitments. */
final class CommitteeVerdict {

    static final Pattern NUMBER = Pattern.compile("\\bT\\d{5}\\b");

    private static final String QUOTE = "['’‘\"“”„«» ]*";
    private static final Pattern PARTLY = Pattern.compile(
            "(?iu)(?:deels|gedeeltelijk|ten dele)" + QUOTE + "(?:als )?" + QUOTE + "(?:voldaan|nagekomen|afgedaan)");
    private static final Pattern OPEN = Pattern.compile("(?iu)\\b(?:nog )?niet" + QUOTE + "(?:als )?" + QUOTE
            + "(?:voldaan|nagekomen|afgedaan)|openstaand|\\bopen te (?:houden|laten|blijven)");
    private static final Pattern DONE = Pattern.compile("(?iu)voldaan|nagekomen|afgedaan");
    private static final Pattern LAPSED =
            Pattern.compile("(?iu)vervallen|niet langer relevant|afgevoerd|af te voeren|voert .{0,60}\\baf\\b");
    private static final Pattern DECIDES = Pattern.compile(
            "(?iu)\\b(?:besluit(?:en)?|merkt|merken|beschouwt|beschouwen|wordt|worden|is|zijn|acht|verklaart|stelt vast|constateert|stemt in|aangemerkt|voert)\\b");
    private static final Pattern PROPOSES = Pattern.compile(
            "(?iu)\\b(?:stel(?:t|len) voor|verzoek(?:t|en)? de minister|vra(?:a)?gt|geeft in overweging|zou(?:den)?|willen|wil|voorstel)\\b|\\?$");
    private static final Pattern END = Pattern.compile(
            "(?iu)(?:voldaan|openstaand|vervallen|afgedaan|nagekomen|afgevoerd|te voeren)" + QUOTE
                    + "(?:aan te merken|te beschouwen|te blijven beschouwen|te houden|te verklaren|aangemerkt|beschouwd)?");

    private CommitteeVerdict() {}

    /** Whether a sentence decides something, and does not only propose it. */
    static boolean isIn(String text) {
        return DECIDES.matcher(text).find() && !PROPOSES.matcher(text).find();
    }

    /** The status that is decided; empty when it stays as it is, or nothing is said. */
    static Optional<FulfilmentStatus> status(String clause) {
        if (PARTLY.matcher(clause).find()) {
            return Optional.of(FulfilmentStatus.PARTLY_FULFILLED);
        }
        if (OPEN.matcher(clause).find()) {
            return Optional.empty();
        }
        if (LAPSED.matcher(clause).find()) {
            return Optional.of(FulfilmentStatus.LAPSED);
        }
        return DONE.matcher(clause).find() ? Optional.of(FulfilmentStatus.FULFILLED) : Optional.empty();
    }

    /** "T02883 als voldaan aan te merken en T02890 als openstaand": each number has the decision behind it. */
    static List<String> clauses(String text) {
        var clauses = new ArrayList<String>();
        int start = 0;
        var end = END.matcher(text);
        var next = NUMBER.matcher(text);
        while (end.find()) {
            int cut = next.find(end.end()) ? next.start() : text.length();
            if (cut > start) {
                clauses.add(text.substring(start, cut));
            }
            start = cut;
        }
        if (start < text.length()) {
            clauses.add(text.substring(start));
        }
        return clauses;
    }
}
