package nl.opvolgmonitor.domain.proposal.document;

import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.Warning;
import org.jspecify.annotations.Nullable;

/** The parliamentary year that was probably meant, in the form of the citation. */
final class Suggestion {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})-");

    private Suggestion() {}

    static @Nullable String of(Place place) {
        if (!(place.finding() instanceof Citation citation)
                || !citation.warnings().contains(Warning.VERGADERJAAR_HERSTELD)) {
            return null;
        }
        var years = YEARS.matcher(citation.key());
        return years.find() ? years.group(1) + "/" + years.group(3) : null;
    }
}
