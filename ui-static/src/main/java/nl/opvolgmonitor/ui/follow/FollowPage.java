package nl.opvolgmonitor.ui.follow;

import java.util.List;
import nl.opvolgmonitor.ui.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The form to follow something. Field and value of the subject are as the form sends them back.
 *
 * @param title what is to be followed; null when nothing was chosen yet
 * @param warnings why one might not want it; to be confirmed
 * @param problem what is wrong with what was sent; null when nothing is
 */
public record FollowPage(
        String field,
        String value,
        @Nullable String title,
        List<Sentence> warnings,
        String address,
        @Nullable Sentence problem) {

    public FollowPage {
        warnings = List.copyOf(warnings);
    }
}
