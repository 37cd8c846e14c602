package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which groups of the progress: that of this ministry, theme (by its code) or year; all of what is null. */
public record ProgressFilter(
        @Nullable Key ministry,
        @Nullable String theme,
        @Nullable Integer year) {

    public boolean lets(ProgressGroup group) {
        var is = group.filter();
        return (ministry == null || ministry.equals(is.ministry()))
                && (theme == null || theme.equals(is.theme()))
                && (year == null || year.equals(is.year()));
    }
}
