package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** What a reader asked for in the address of a page. An empty field of a form asks for nothing. */
public record Asked(String address, Map<String, List<String>> parameters) {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 50;

    public static Asked in(HttpRequest<?> request) {
        return new Asked(request.getUri().toString(), request.getParameters().asMap());
    }

    /** What a page of an edition is asked for: its address, and after which record of a list it begins if that is not the first. */
    public static Asked at(String address, @Nullable String after) {
        return new Asked(address, after == null ? Map.of() : Map.of("na", List.of(after)));
    }

    /** The same address without this before it. */
    Asked without(String start) {
        return new Asked(address.startsWith(start) ? address.substring(start.length()) : address, parameters);
    }

    /** The address without what was asked after it. */
    String path() {
        return address.split("\\?", 2)[0];
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> checked(name, value))
                .toList();
    }

    /** What was written in a field of several lines, line by line. */
    List<String> lines(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> checked(name, line))
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    /** Everything that was asked, by name. */
    public Map<String, List<String>> choices() {
        return parameters.keySet().stream().collect(Collectors.toMap(name -> name, this::all));
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw PageRefused.badRequest(Sentence.of("problem.too-long", name, LONGEST));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw PageRefused.badRequest(Sentence.of("problem.odd-characters", name));
        }
        return value;
    }
}
