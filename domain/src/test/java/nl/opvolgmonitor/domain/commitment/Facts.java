package nl.opvolgmonitor.domain.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Canonical;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.jspecify.annotations.Nullable;

/** Facts behind a timing in the making. */
record Facts(Map<String, @Nullable Object> values) {

    /** An open, public commitment without any deadline. */
    static Facts open() {
        return new Facts(Map.of(
                "commitment", Samples.ENTRY.key(),
                "status", FulfilmentStatus.OPEN,
                "conditionOpen", false,
                "heldFrom", Samples.DAY,
                "visibility", Visibility.PUBLIC));
    }

    static Facts until(LocalDate latest) {
        return open().with("kind", DeadlineKind.DAY).with("latest", latest);
    }

    static Facts every(String period) {
        return open().with("kind", DeadlineKind.RECURRING).with("recursEvery", Period.parse(period));
    }

    Facts with(String component, @Nullable Object value) {
        var changed = new HashMap<>(values);
        changed.put(component, value);
        return new Facts(changed);
    }

    TimingFacts make() {
        return Canonical.make(TimingFacts.class, values);
    }
}
