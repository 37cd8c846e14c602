package nl.opvolgmonitor.api.rest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The addresses under {@code /v1} that will go, from {@code rest/deprecations.txt}. */
@Singleton
final class Deprecations {

    private final List<Deprecation> all = read();

    List<Deprecation> all() {
        return all;
    }

    /** Of the collection in a path such as {@code /v1/toezeggingen/kst-31015-221/m2}. */
    Optional<Deprecation> of(String path) {
        return all.stream()
                .filter(each -> (path + "/").startsWith(RestAddress.BASE + "/" + each.path() + "/"))
                .findFirst();
    }

    private static List<Deprecation> read() {
        var file = "/rest/deprecations.txt";
        try (var stream = Objects.requireNonNull(Deprecations.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Deprecation::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
