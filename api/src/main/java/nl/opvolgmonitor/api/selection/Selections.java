package nl.opvolgmonitor.api.selection;

import io.micronaut.http.uri.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads from an address which records of a list are meant. What it does not know is refused: a slip of the pen must not show everything. */
@Singleton
public final class Selections {

    private static final String ORDER = "volgorde";

    /** What a list's address may hold besides conditions: the point in time, the place in the list, and what a newsletter adds. */
    private static final Set<String> BESIDE = Set.of("per", "bekend", "na", ORDER);

    private static final String CAMPAIGN = "utm_";

    private final Conditions conditions;

    Selections(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Reads what {@link Selection#toString} wrote; {@link ConditionRefused} when it is of a later or earlier day and no longer understood. */
    public Selection parse(String text) {
        var decoder = new QueryStringDecoder(text);
        var list = RegisterList.at(decoder.path())
                .orElseThrow(() -> new ConditionRefused(Sentence.of("problem.no-such-list", decoder.path())));
        return of(list, decoder.parameters());
    }

    /** An empty value is no condition, as an empty field of a form is none. */
    public Selection of(RegisterList list, Map<String, List<String>> parameters) {
        refuseUnknown(list, parameters);
        var query = Query.NONE;
        var filter = new LinkedHashMap<String, Object>();
        for (var condition : conditions.of(list)) {
            var words = words(parameters, condition.parameter());
            query = all(query, condition, words);
            put(filter, condition, words);
        }
        var order = words(parameters, ORDER).stream().findFirst().orElse(null);
        return new Selection(list, query.with(ORDER, order), filter, order(list, order));
    }

    private static List<String> words(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Query all(Query query, Condition condition, List<String> words) {
        var more = query;
        for (var word : words) {
            more = more.with(condition.parameter(), word);
        }
        return more;
    }

    private static void put(Map<String, Object> filter, Condition condition, List<String> words) {
        if (!words.isEmpty()) {
            filter.put(condition.field(), condition.value(words));
        }
    }

    private static @Nullable String order(RegisterList list, @Nullable String word) {
        if (word == null) {
            return null;
        }
        var type = list.type() + "Order";
        return Labels.dutch()
                .addressed(type, word)
                .orElseThrow(() -> new ConditionRefused(Sentence.of(
                        "problem.no-such-order",
                        word,
                        String.join(", ", Labels.dutch().addresses(type)))));
    }

    private void refuseUnknown(RegisterList list, Map<String, List<String>> parameters) {
        var known = conditions.of(list).stream().map(Condition::parameter).collect(Collectors.toSet());
        parameters.keySet().stream()
                .filter(name -> !known.contains(name) && !BESIDE.contains(name) && !name.startsWith(CAMPAIGN))
                .findFirst()
                .ifPresent(name -> {
                    throw new ConditionRefused(
                            Sentence.of("problem.no-such-condition", list.path(), name, names(list)));
                });
    }

    private String names(RegisterList list) {
        return conditions.of(list).stream().map(Condition::parameter).collect(Collectors.joining(", "));
    }
}
