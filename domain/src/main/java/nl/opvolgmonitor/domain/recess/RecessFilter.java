package nl.opvolgmonitor.domain.recess;

import java.util.List;
import nl.opvolgmonitor.domain.source.Chamber;
import org.jspecify.annotations.Nullable;

/** Which recesses to list. Every condition given must hold; null or an empty list is no condition. */
public record RecessFilter(@Nullable Chamber chamber, List<RecessSeason> season) {

    public RecessFilter {
        season = season == null ? List.of() : List.copyOf(season);
    }
}
