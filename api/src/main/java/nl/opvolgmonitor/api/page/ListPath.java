package nl.opvolgmonitor.api.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;

/**
 * What the path of a list says, as stand/open/blad/2/: the one condition it is narrowed by, if any, and the page of an edition,
 * counted from 1.
 */
record ListPath(Map<String, List<String>> choices, int sheet) {

    private static final Pattern PATH = Pattern.compile("(?:([a-z-]+)/(.+?)/?)??(?:blad/([1-9]\\d{0,6})/?)?");

    /** Empty when the path is not that of a list. */
    static Optional<ListPath> read(String path) {
        var read = PATH.matcher(path);
        if (!read.matches() || (read.group(1) != null && !Links.FACETS.contains(read.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new ListPath(
                read.group(1) == null ? Map.of() : Map.of(read.group(1), List.of(read.group(2))),
                read.group(3) == null ? 1 : Integer.parseInt(read.group(3))));
    }

    /** What narrows the list. */
    Query query() {
        return choices.entrySet().stream()
                .reduce(
                        Query.NONE,
                        (query, choice) ->
                                query.with(choice.getKey(), choice.getValue().getFirst()),
                        Query::with);
    }

    /** The choices of the path and these together. */
    Map<String, List<String>> with(Map<String, List<String>> others) {
        var all = new HashMap<>(others);
        choices.forEach((name, values) -> all.merge(name, values, ListPath::together));
        return all;
    }

    private static List<String> together(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
