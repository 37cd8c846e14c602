package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.follow.Happened;
import org.jspecify.annotations.Nullable;

/** Says that an office went to someone else. A tenure proves a day and no beginning, so that is what it says. */
@Singleton
final class Holders {

    private final PublicReading reading;

    Holders(PublicReading reading) {
        this.reading = reading;
    }

    /** Empty when nobody is known to have held the office before, or the same person did. */
    Optional<String> sentence(@Nullable Registered before, Tenure after) {
        return before instanceof Tenure earlier && isSuccession(earlier, after)
                ? Optional.of("%s is, gezien op %s, %s; daarvoor %s"
                        .formatted(
                                name(after.office()),
                                Dates.dutch().day(after.seenOn()),
                                name(after.person()),
                                name(earlier.person())))
                : Optional.empty();
    }

    private static boolean isSuccession(Tenure earlier, Tenure after) {
        return !earlier.person().equals(after.person()) && after.seenOn().isAfter(earlier.seenOn());
    }

    private String name(Key key) {
        var found = reading.askOfAnyDay("notice", Map.of("record", key.value(), "about", key.value()), Happened.class)
                .about();
        return found == null ? key.value() : found.brief().orElse(key.value());
    }
}
