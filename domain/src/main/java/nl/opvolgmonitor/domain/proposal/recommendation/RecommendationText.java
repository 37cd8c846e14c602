package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Offices;
import org.jspecify.annotations.Nullable;

/** What a recommendation says, to the letter, and the page where the report says it. */
public record RecommendationText(String text, @Nullable Integer page, List<String> parts, List<String> addressees) {

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)\\s*\\((?:zie )?(?:p\\.|pp\\.|pag\\.|pagina|blz\\.?|bladzijde)\\s*(\\d{1,4})(?:\\s*[-–]\\s*\\d{1,4})?\\)\\.?\\s*$");
    /** "Aan de Minister van Justitie en Veiligheid: verbeter …" */
    private static final Pattern TO =
            Pattern.compile("(?iu)^\\(?(?:gericht )?aan (?:de |het )?([^:().]{3,160}?)\\)?\\s*: ?(?=\\S{3})");

    private static final Pattern FOCUS = Pattern.compile("(?iu) en (?:(focus|richt|let|zorg)\\b[^.;]*)$");

    public RecommendationText {
        parts = List.copyOf(parts);
        addressees = List.copyOf(addressees);
    }

    static RecommendationText of(String sentence, int from) {
        var rest = sentence.substring(from).strip();
        var found = PAGE.matcher(rest);
        boolean paged = found.find();
        var page = paged ? Integer.valueOf(found.group(1)) : null;
        var whole = bare(paged ? rest.substring(0, found.start()) : rest);
        var to = TO.matcher(whole);
        boolean addressed = to.find();
        var text = addressed ? bare(whole.substring(to.end())) : whole;
        return new RecommendationText(text, page, parts(text), addressed ? addressees(to.group(1)) : List.of());
    }

    private static List<String> addressees(String words) {
        var offices = Offices.in(words);
        if (!offices.isEmpty()) {
            return offices;
        }
        return Arrays.stream(words.split(", | en (?:aan )?(?:de |het )?", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Without the marks around it. */
    private static String bare(String words) {
        var text = words.strip();
        int start = 0;
        int end = text.length();
        while (start < end && "«\"“„‘'*_:–- ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "»\"”’'*_;:. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Two orders in one, such as "… en focus daarbij op …", can be followed up to different degrees. */
    private static List<String> parts(String text) {
        var found = FOCUS.matcher(text);
        var parts = new ArrayList<String>();
        if (found.find()) {
            parts.add(text.substring(0, found.start()).strip());
            parts.add(text.substring(found.start(1)).strip());
        }
        return parts;
    }
}
