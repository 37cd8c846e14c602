package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.graphql.Memo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who goes through all lists is answered from what was read once; whoever asks for one list, by statements of its own. */
class WholeListTest {

    private static final Map<String, List<String>> FACETS = Map.of(
            "recommendations",
                    List.of(
                            "FORM",
                            "RESPONSE",
                            "IMPLEMENTATION",
                            "ASSESSMENT",
                            "YEAR",
                            "MINISTRY",
                            "OFFICE",
                            "COMMITTEE",
                            "DOSSIER",
                            "THEME",
                            "TARGET_GROUP",
                            "REPORT",
                            "PERSON",
                            "MOTION"),
            "commitments",
                    List.of(
                            "FORM",
                            "STATUS",
                            "EXECUTION",
                            "TIMING",
                            "FIRMNESS",
                            "MINISTRY",
                            "OFFICE",
                            "PERSON",
                            "COMMITTEE",
                            "DOSSIER",
                            "THEME",
                            "TARGET_GROUP",
                            "REPORT",
                            "RECOMMENDATION"),
            "deadlines",
                    List.of(
                            "KIND",
                            "FORM",
                            "TIMING",
                            "FIRMNESS",
                            "CERTAINTY",
                            "MINISTRY",
                            "OFFICE",
                            "COMMITTEE",
                            "DOSSIER",
                            "THEME",
                            "TARGET_GROUP"),
            "motions",
                    List.of(
                            "PROCEDURE",
                            "EXECUTION",
                            "MINISTRY",
                            "OFFICE",
                            "COMMITTEE",
                            "DOSSIER",
                            "THEME",
                            "TARGET_GROUP"));

    private final GraphQL engine = RunningRegister.get().context().getBean(GraphQL.class, Qualifiers.byName("public"));
    private final Memo memo = new Memo();

    @TestFactory
    Stream<DynamicTest> isNarrowedAndCountedAsWhenItIsAsked() {
        return FACETS.keySet().stream()
                .flatMap(list -> filters(list).stream()
                        .map(filter -> DynamicTest.dynamicTest(
                                list + filter,
                                () -> assertThat(ask(list, filter, true)).isEqualTo(ask(list, filter, false)))));
    }

    /** Nothing, what every value of every facet asks, and more than one condition. */
    private List<String> filters(String list) {
        var filters = new ArrayList<>(List.of("{}", "{theme: \"CAPACITEIT\", targetGroup: \"X\"}", several(list)));
        Map<?, ?> found = ask(list, "{}", false);
        for (var facet : (List<?>) found.get("facets")) {
            var name = String.valueOf(((Map<?, ?>) facet).get("name"));
            var value = String.valueOf(((Map<?, ?>) facet).get("value"));
            filters.add("{" + field(name) + ": " + literal(name, value) + "}");
        }
        return filters;
    }

    private static String several(String list) {
        return switch (list) {
            case "recommendations" -> "{response: [AWAITING, ACCEPTED], form: [NUMBERED]}";
            case "commitments" -> "{timing: [PAST_WITHOUT_EVIDENCE, AHEAD], status: [OPEN], ministry: \"jenv\"}";
            case "deadlines" -> "{kind: [DAY, MONTH], certainty: [SURE, DERIVED]}";
            default -> "{theme: \"GEMEENTEN\"}";
        };
    }

    private static String order(String list) {
        return switch (list) {
            case "recommendations" -> "NEWEST";
            case "commitments" -> "MOST_OVERDUE";
            case "deadlines" -> "DUE";
            default -> "OLDEST";
        };
    }

    private static String field(String facet) {
        var words = facet.toLowerCase(Locale.ROOT);
        return words.equals("target_group") ? "targetGroup" : words;
    }

    private static String literal(String facet, String value) {
        var isEnum = List.of(
                        "FORM",
                        "RESPONSE",
                        "IMPLEMENTATION",
                        "ASSESSMENT",
                        "STATUS",
                        "EXECUTION",
                        "TIMING",
                        "FIRMNESS",
                        "KIND",
                        "CERTAINTY",
                        "PROCEDURE")
                .contains(facet);
        return isEnum ? "[" + value + "]" : facet.equals("YEAR") ? value : "\"" + value + "\"";
    }

    private Map<?, ?> ask(String list, String filter, boolean shared) {
        var text =
                "{ %s(filter: %s, orderBy: %s, first: 7, at: {effective: \"2026-11-01\"}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } facets(of: [%s]) { name value label count } } }"
                        .formatted(list, filter, order(list), String.join(", ", FACETS.get(list)));
        var context = shared ? Map.<Object, Object>of(Memo.class, memo) : Map.<Object, Object>of();
        var result = engine.execute(
                ExecutionInput.newExecutionInput(text).graphQLContext(context).build());
        assertThat(result.getErrors()).as(text).isEmpty();
        return (Map<?, ?>) ((Map<?, ?>) result.getData()).get(list);
    }
}
