package nl.opvolgmonitor.domain.register;

import java.util.List;

/**
 * Someone else changed the record in between. {@code theirs} is what changed since the version that was expected,
 * {@code yours} what this command would change of it: nothing of either is lost.
 */
public record Conflict<T>(Registered current, int expectedVersion, List<FieldChange> theirs, List<FieldChange> yours)
        implements Refusal<T> {

    public int currentVersion() {
        return current.entry().version();
    }

    @Override
    public String message() {
        return "Het record %s is intussen gewijzigd: u zag versie %d, nu is het versie %d"
                .formatted(current.key(), expectedVersion, current.entry().version());
    }
}
