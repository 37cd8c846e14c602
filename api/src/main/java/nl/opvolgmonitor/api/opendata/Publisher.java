package nl.opvolgmonitor.api.opendata;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who offers the data and where questions go, as configured. Without a configuration the site speaks for itself: there is no
 * address then but its own page.
 */
@Singleton
final class Publisher {

    private final String name;
    private final @Nullable String uri;
    private final @Nullable String contact;

    Publisher(
            @Property(name = "opvolgmonitor.publisher.name", defaultValue = "Opvolgmonitor") String name,
            @Nullable @Property(name = "opvolgmonitor.publisher.uri") String uri,
            @Nullable @Property(name = "opvolgmonitor.publisher.contact") String contact) {
        this.name = name;
        this.uri = uri;
        this.contact = contact;
    }

    String name() {
        return name;
    }

    /** Its address in the lists of the government; empty when it has none. */
    Optional<String> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@code mailto:} or {@code https:}; empty when there is none but the page on open data. */
    Optional<String> contact() {
        return Optional.ofNullable(contact);
    }
}
