package nl.opvolgmonitor.ui.account;

import java.util.List;
import nl.opvolgmonitor.domain.account.SavedSearch;
import org.jspecify.annotations.Nullable;

/**
 * What someone keeps to look at again.
 *
 * @param address what is to be kept now; null when nothing is
 * @param name what that is to be called; null when nothing was filled in
 * @param problem why it cannot be kept so; null when nothing is wrong
 */
public record SavedSearchesPage(
        List<SavedSearch> searches,
        @Nullable String address,
        @Nullable String name,
        @Nullable String problem) {

    /** What to fill in as a name: {@code toezeggingen, stand=open}. */
    public String proposedName() {
        if (name != null || address == null) {
            return name == null ? "" : name;
        }
        var words =
                address.replaceFirst("^/nl/", "").replaceFirst("/?\\?", ", ").replaceFirst("/$", "");
        return words.substring(0, Math.min(words.length(), 100));
    }
}
