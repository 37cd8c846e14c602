package nl.opvolgmonitor.api.observation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of the source. One that was cut short names nothing. */
final class SourceId {

    private static final Pattern WHOLE = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private SourceId() {}

    static Optional<UUID> read(String text) {
        return WHOLE.matcher(text.strip()).matches() ? Optional.of(UUID.fromString(text.strip())) : Optional.empty();
    }
}
