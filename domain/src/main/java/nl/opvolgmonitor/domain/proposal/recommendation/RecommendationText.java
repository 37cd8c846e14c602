package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a recommendation says, to the letter, and the page where the report says it. */
public record RecommendationText(String text, @Nullable Integer page, List<String> parts) {

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)\\s*\\((?:zie )?(?:p\\.|pp\\.|pag\\.|pagina|blz\\.?|bladzijde)\\s*(\\d{1,4})(?:\\s*[-–]\\s*\\d{1,4})?\\)\\.?\\s*$");
    private static final Pattern FOCUS = Pattern.compile("(?iu) en (?:(focus|richt|let|zorg)\\b[^.;]*)$");

    public RecommendationText {
        parts = List.copyOf(parts);
    }

    static RecommendationText of(String sentence, int from) {
        var rest = sentence.substring(from).strip();
        var found = PAGE.matcher(rest);
        boolean paged = found.find();
        var page = paged ? Integer.valueOf(found.group(1)) : null;
        var text = bare(paged ? rest.substring(0, found.start()) : rest);
        return new RecommendationText(text, page, parts(text));
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
