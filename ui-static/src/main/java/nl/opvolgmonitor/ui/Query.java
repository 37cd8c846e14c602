package nl.opvolgmonitor.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a web address after the question mark, in a fixed order, so that the same choice always has the same address. */
public record Query(List<Parameter> parameters) {

    /** One choice. */
    public record Parameter(String name, String value) {}

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    public static final Query NONE = new Query(List.of());

    public Query {
        parameters = List.copyOf(parameters);
    }

    /** This query and one more choice; unchanged when there is no value. */
    public Query with(String name, @Nullable Object value) {
        if (value == null || String.valueOf(value).isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(parameters);
        more.add(new Parameter(name, String.valueOf(value)));
        return new Query(more);
    }

    public Query with(Query other) {
        var more = new ArrayList<>(parameters);
        more.addAll(other.parameters());
        return new Query(more);
    }

    /** This query without that one choice. */
    public Query without(Parameter parameter) {
        return new Query(
                parameters.stream().filter(each -> !each.equals(parameter)).toList());
    }

    /** The one choice there is, if it has one of these names and a value that can be a part of a path; empty otherwise. */
    public Optional<Parameter> only(Set<String> names) {
        return parameters.size() == 1
                ? parameters.stream()
                        .filter(each -> names.contains(each.name()))
                        .filter(each -> PART.matcher(each.value()).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** The query for an address: empty, or beginning with a question mark. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var each : parameters) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(encoded(each.name()))
                    .append('=')
                    .append(encoded(each.value()));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
