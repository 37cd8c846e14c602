package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Orders, totals and facets of the lists that are followed up, over the first content. */
class ListsTest {

    private static final Map<String, String> LISTS = Map.of(
            "commitments", "Commitment",
            "motions", "Motion",
            "deadlines", "Deadline",
            "recommendations", "Recommendation");

    @TestFactory
    Stream<DynamicTest> turnThePagesOfEveryOrderWithoutLosingOrRepeating() {
        return LISTS.keySet().stream()
                .flatMap(list -> values(LISTS.get(list) + "Order")
                        .map(order ->
                                dynamicTest(list + " " + order, () -> assertTurned(list + "(orderBy: " + order))));
    }

    @TestFactory
    Stream<DynamicTest> listForEveryValueOfAFacetWhatItCounted() {
        return LISTS.keySet().stream()
                .flatMap(list -> values(LISTS.get(list) + "Facet")
                        .map(facet -> dynamicTest(list + " " + facet, () -> assertCounted(list, facet))));
    }

    @Test
    void countNothingWhenNobodyAsks() {
        assertThat(Served.statements("{ commitments(first: 3) { edges { node { id } } } }"))
                .hasSize(1);
    }

    @Test
    void costOneStatementForTheTotalOneForEachFacetAndOneForTheNamesOfThemes() {
        assertThat(Served.statements("""
                { commitments(filter: {form: [FUNDING]}, first: 3) { totalCount facets(of: [FORM, MINISTRY, THEME]) { label count }
                    again: facets(of: [FORM]) { value } edges { node { id } } } }""")).hasSize(6);
    }

    @Test
    void leaveAsideTheConditionOfTheFacetItselfOnly() {
        var data = Served.data("""
                { commitments(filter: {form: [FUNDING], firmness: [FIRM]}, first: 1) {
                    totalCount facets(of: [FORM, FIRMNESS]) { name value label count } } }""");

        assertThat(data.toString())
                .contains("value=WRITTEN_PLEDGE, label=", "name=FIRMNESS, value=FIRM")
                .doesNotContain("name=FIRMNESS, value=INTENTION");
    }

    @Test
    void callAMinistryByTheNameOfTheDay() {
        assertThat(ministries("2021-02-01"))
                .contains("Justitie en Veiligheid")
                .doesNotContain("Veiligheid en Justitie");
    }

    private static List<String> ministries(String day) {
        var data = Served.data(
                "{ recommendations(at: {effective: \"" + day + "\"}) { facets(of: [MINISTRY]) { label } } }");
        return facets(data, "recommendations").stream()
                .map(facet -> String.valueOf(facet.get("label")))
                .toList();
    }

    private static void assertTurned(String list) {
        var all = Pages.keys(list + ", first: 100");

        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Pages.turned(list + ", first: 3")).isEqualTo(all);
    }

    private static void assertCounted(String list, String facet) {
        var counted =
                facets(Served.data("{ " + list + " { facets(of: [" + facet + "]) { value label count } } }"), list);

        for (var value : counted) {
            assertThat(String.valueOf(value.get("label"))).isNotBlank();
            assertThat(total(list, condition(list, facet, String.valueOf(value.get("value")))))
                    .as(list + " " + facet + " " + value)
                    .isEqualTo(value.get("count"));
        }
    }

    private static Object total(String list, String condition) {
        var data = Served.data("{ " + list + "(filter: {" + condition + "}) { totalCount } }");
        return ((Map<?, ?>) data.get(list)).get("totalCount");
    }

    private static String condition(String list, String facet, String value) {
        var field = facet.equals("TARGET_GROUP") ? "targetGroup" : facet.toLowerCase(Locale.ROOT);
        var filter = (GraphQLInputObjectType) Served.schema().getType(LISTS.get(list) + "Filter");
        var type = GraphQLTypeUtil.unwrapAll(filter.getFieldDefinition(field).getType());
        var plain = type instanceof GraphQLEnumType || type.getName().equals("Int");
        return field + ": " + (plain ? value : '"' + value + '"');
    }

    private static Stream<String> values(String type) {
        return ((GraphQLEnumType) Served.schema().getType(type))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> facets(Map<String, Object> data, String list) {
        var connection = (Map<String, Object>) data.get(list);
        return new ArrayList<>((List<Map<String, Object>>) connection.get("facets"));
    }
}
