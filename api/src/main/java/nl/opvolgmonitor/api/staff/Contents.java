package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Versions;
import org.jspecify.annotations.Nullable;

/** The content of records, version by version. */
@Singleton
final class Contents {

    private final Ledger ledger;
    private final Versions versions;

    Contents(Ledger ledger, Versions versions) {
        this.ledger = ledger;
        this.versions = versions;
    }

    /** As the version was that an earlier request made. */
    <T extends Registered> T at(List<Affected> affected, Class<T> type) {
        var made = affected.getFirst();
        var state = Objects.requireNonNull(ledger.states(Set.of(made.record())).get(made.record()));
        return type.cast(versions.at(state, made.version()));
    }

    /** The last version; null when there is no such record, or it is of another kind. */
    <T extends Registered> @Nullable T last(Key key, Class<T> type) {
        var state = ledger.states(Set.of(key)).get(key);
        var content = state == null ? null : versions.last(state);
        return type.isInstance(content) ? type.cast(content) : null;
    }
}
