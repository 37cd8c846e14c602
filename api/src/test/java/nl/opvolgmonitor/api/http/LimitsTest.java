package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.GraphqlServer.GRAPHQL_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every limit: what just fits, and what just does not. */
class LimitsTest {

    private final GraphqlServer server = GraphqlServer.theOne();

    @Test
    void fiftyThousandCharacters() {
        assertFits("{ hello }" + " ".repeat(50_000 - 9));
        assertExceeds("{ hello }" + " ".repeat(50_000 - 8));
    }

    @Test
    void twoThousandTokens() {
        assertFits("{ choose(among: [%s]) }".formatted("RED ".repeat(1990)));
        assertExceeds("{ choose(among: [%s]) }".formatted("RED ".repeat(1992)));
    }

    @Test
    void aHundredLevelsOfGrammar() {
        assertExceeds("{ choose(among: %s RED %s) }".formatted("[".repeat(200), "]".repeat(200)));
    }

    @Test
    void fifteenLevelsOfFields() {
        assertFits(nested("thing", "self", 15));
        assertExceeds(nested("thing", "self", 16));
    }

    @Test
    void fifteenLevelsOfFieldsThroughFragments() {
        var fragment = "fragment __schema on Thing { self { self { self { self { self { self { name } } } } } } }";

        assertFits("{ thing { self { self { ...__schema } } } } " + fragment);
        assertExceeds("{ thing { self { self { self { self { self { self { self { self { self { self { ...__schema"
                + " } } } } } } } } } } } } " + fragment);
    }

    @Test
    void fiveHundredFields() {
        assertFits("{ thing { %s } }".formatted("name ".repeat(499)));
        assertExceeds("{ thing { %s } }".formatted("name ".repeat(500)));
    }

    @Test
    void fiveHundredFieldsThroughFragments() {
        var fragment = " fragment F on Thing { %s }".formatted("name ".repeat(100));

        assertFits("{ thing { ...F ...F ...F ...F } }" + fragment);
        assertExceeds("{ thing { ...F ...F ...F ...F ...F } }" + fragment);
    }

    @Test
    void fiftyAliases() {
        assertFits("{ thing { %s } }".formatted(aliases(50)));
        assertExceeds("{ thing { %s } }".formatted(aliases(51)));
    }

    @Test
    void twentyFieldsAtTheTop() {
        assertFits("{ %s }".formatted("hello ".repeat(20)));
        assertExceeds("{ %s }".formatted("hello ".repeat(21)));
        assertExceeds("{ ...F ... { ...F } } fragment F on Query { %s }".formatted("hello ".repeat(11)));
    }

    @Test
    void twoThousandObjectsByTheSizeOfPages() {
        assertFits(pages(2_000));
        assertExceeds(pages(2_001));
        assertExceeds(pages(Integer.MAX_VALUE));
        assertFits("{ things(first: 19) { edges { node { things(first: 100) { edges { node { name } } } } } } }");
        assertExceeds("{ things(first: 20) { edges { node { things(first: 100) { edges { node { name } } } } } } }");
    }

    @Test
    void twoThousandObjectsByTheDefaultSizeOfPages() {
        var page = "things { edges { node { %s } } }";
        var two = page.formatted(page.formatted("name"));

        assertFits("{ %s }".formatted(two));
        assertExceeds("{ %s }".formatted(page.formatted(two)));
    }

    @Test
    void twoThousandObjectsByTheSizeInAVariable() {
        var document = "query($n: Int!) { things(first: $n) { edges { node { name } } } }";

        assertThat(server.ask(Map.of("query", document, "variables", Map.of("n", 2_000)))
                        .status())
                .isEqualTo(200);
        assertThat(server.ask(Map.of("query", document, "variables", Map.of("n", 2_001)))
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void twoThousandObjectsHoweverManyFieldsShareThem() {
        var roots = IntStream.range(0, 20)
                .mapToObj(root -> "a%d: things(first: 2147483647) { edges { node { name } } }".formatted(root))
                .collect(Collectors.joining(" "));

        assertExceeds("{ %s }".formatted(roots));
    }

    @Test
    void twoThousandObjectsInListsWithoutPages() {
        assertFits(nested("crowd", "others", 7));
        assertExceeds(nested("crowd", "others", 8));
    }

    @Test
    void aHundredThousandBytesOfAnAnswerWhereThatIsTheLimit() {
        var document = "query($text: String) { a: hello(name: $text) b: hello(name: $text) }";

        var fits =
                GraphqlServer.hasty().ask(Map.of("query", document, "variables", Map.of("text", "x".repeat(49_000))));
        var exceeds =
                GraphqlServer.hasty().ask(Map.of("query", document, "variables", Map.of("text", "x".repeat(50_000))));

        assertThat(fits.status()).isEqualTo(200);
        assertThat(exceeds.status()).isEqualTo(400);
        assertThat(exceeds.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void oneFieldAtTheTopOfAMutation() {
        assertFits("mutation { count }");
        assertExceeds("mutation { a: count b: count }");
        assertExceeds("mutation { count ...More } fragment More on Mutation { again: count }");
    }

    @Test
    void whatAnOperationCostsStandsInItsAnswer() {
        var answer =
                server.ask("{ things(first: 7) { edges { node { name } } } }").body();
        var refusal = server.ask(pages(5_000)).body();

        assertThat(answer.at("/extensions/cost/requested").asInt()).isEqualTo(7);
        assertThat(answer.at("/extensions/cost/limit").asInt()).isEqualTo(2_000);
        assertThat(refusal.at("/extensions/cost/requested").asInt()).isEqualTo(5_000);
    }

    @Test
    void aHundredDigits() {
        var document = "{ hello(name: \"%s\") }";

        assertFits(document.formatted("9".repeat(100)));
        assertExceeds(document.formatted("9".repeat(101)));
        assertThat(numberInVariable(100).status()).isEqualTo(200);
        assertThat(numberInVariable(101).status()).isEqualTo(400);
    }

    @Test
    void fiftyLevelsOfVariables() {
        assertThat(nestedVariable(45).status()).isEqualTo(200);
        assertThat(nestedVariable(60).status()).isEqualTo(400);
    }

    @Test
    void leaveTheStandardIntrospectionAlone() {
        assertFits(IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @Test
    void stopIntrospectionThatGoesRound() {
        assertExceeds("{ __schema { types { fields { type { fields { type { name } } } } } } }");
        assertExceeds("{ a: __schema { types { name } } b: __schema { types { name } } }");
    }

    @Test
    void letOneOperationRunOfTheOnesInADocument() {
        var document = "query A { hello } query B { thing { name } }";

        var reply = server.ask(Map.of("query", document, "operationName", "B"));

        assertThat(reply.data().has("thing")).isTrue();
        assertThat(reply.data().has("hello")).isFalse();
    }

    @Test
    void areSettings() {
        assertThat(server.guard().limits().deadline()).hasSeconds(5);
        assertThat(GraphqlServer.hasty().guard().limits().deadline()).hasSeconds(2);
    }

    private Reply numberInVariable(int digits) {
        var body = "{\"query\":\"{ hello }\",\"variables\":{\"v\":%s}}".formatted("9".repeat(digits));
        return server.post(body, GRAPHQL_RESPONSE);
    }

    private Reply nestedVariable(int levels) {
        var value = "[".repeat(levels) + "]".repeat(levels);
        return server.post("{\"query\":\"{ hello }\",\"variables\":{\"v\":%s}}".formatted(value), GRAPHQL_RESPONSE);
    }

    private static String nested(String first, String next, int depth) {
        return "{ %s { %s name %s } }".formatted(first, (next + " { ").repeat(depth - 2), "} ".repeat(depth - 2));
    }

    private static String aliases(int number) {
        return IntStream.range(0, number)
                .mapToObj(alias -> "a%d: name".formatted(alias))
                .collect(Collectors.joining(" "));
    }

    private static String pages(int first) {
        return "{ things(first: %d) { edges { node { name } } pageInfo { hasNextPage } } }".formatted(first);
    }

    private void assertFits(String document) {
        var reply = server.ask(document);

        assertThat(reply.body().has("errors")).as(reply.text()).isFalse();
    }

    private void assertExceeds(String document) {
        var reply = server.ask(document);

        assertThat(reply.code()).as(reply.text()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(reply.status()).isEqualTo(400);
    }
}
