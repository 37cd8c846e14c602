package nl.opvolgmonitor.domain.proposal.motion;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number that a motion gets, and its dossier, as debates write them: "28638, nr. 173" or "(35925-IV)". */
record Numbered(String dossier, String number) {

    private static final String DOSSIER =
            "(\\d{2}) ?(\\d{3})(?:[- ]([IVXLC]{1,6}|[A-Z]|\\d{2}))?(?: ?\\([^)]{1,12}\\))?";
    private static final Pattern PAIR =
            Pattern.compile("(?u)\\(?" + DOSSIER + ",? ?(?:nr\\.? ?(\\d{1,5})|letter ([A-Z]{1,3})|([A-Z]{1,3})\\b)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?u)\\b[Zz]ij krijgt (?:nr\\.?|nummer|letter) ?(\\d{1,5}|[A-Z]{1,3})\\b(?:, was nr\\. \\d{1,5})?,?(?: ?\\("
                    + DOSSIER + "\\))?");

    static Optional<Numbered> pair(String text) {
        var found = PAIR.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var number = found.group(4) != null ? found.group(4) : found.group(5) != null ? found.group(5) : found.group(6);
        return Optional.of(new Numbered(dossier(found.group(1), found.group(2), found.group(3)), number));
    }

    /** "Zij krijgt nr. 456 (36800-XVI)." A number without a dossier belongs to that of the debate. */
    static Optional<Numbered> given(String text, @Nullable String dossier) {
        var found = GIVEN.matcher(text);
        if (!found.find() || (found.group(2) == null && dossier == null)) {
            return Optional.empty();
        }
        var own = found.group(2) == null ? dossier : dossier(found.group(2), found.group(3), found.group(4));
        return own == null ? Optional.empty() : Optional.of(new Numbered(own, found.group(1)));
    }

    private static String dossier(String first, String second, @Nullable String addition) {
        return first + second + (addition == null ? "" : "-" + addition);
    }

    String key() {
        return "kst-" + dossier + "-" + number;
    }
}
