package nl.opvolgmonitor.domain.audit;

import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;

/** A version of a record that a request made or moved. */
public record Affected(Key record, int version) {

    public static Affected by(Registered content) {
        return new Affected(content.key(), content.entry().version());
    }
}
