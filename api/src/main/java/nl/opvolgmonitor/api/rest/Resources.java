package nl.opvolgmonitor.api.rest;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that can be asked under {@code /v1}, from {@code rest/resources.txt}; read when first asked for. */
@Singleton
final class Resources {

    private final RestParameters parameters;
    private final Map<String, Resource> all = new LinkedHashMap<>();

    Resources(RestParameters parameters) {
        this.parameters = parameters;
    }

    synchronized List<Resource> all() {
        if (all.isEmpty()) {
            lines().forEach(line -> all.put(line.getFirst(), resource(line)));
        }
        return List.copyOf(all.values());
    }

    Optional<Resource> at(String path) {
        return all().stream().filter(resource -> resource.path().equals(path)).findFirst();
    }

    private Resource resource(List<String> line) {
        var path = line.getFirst();
        var document = RestDocument.of(path);
        return new Resource(
                path,
                document,
                document.operation(RestDocument.LIST)
                        .map(list -> parameters.of(path, list))
                        .orElseThrow(),
                document.operation(RestDocument.ONE).map(one -> parameters.of(path, one)),
                line.stream().skip(1).map(rest -> "/" + path + rest).toList());
    }

    private static List<List<String>> lines() {
        var file = "/rest/resources.txt";
        var stream = Objects.requireNonNull(Resources.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" +", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
